package no.arealklok.consolidation.plan;

import no.arealklok.consolidation.question.Occupant;
import no.arealklok.consolidation.question.Share;
import no.arealklok.consolidation.question.Site;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.economy.PavilionMoney;
import no.arealklok.service.Pavilions;

/** Something that a plan does in a year (tiltak). */
public sealed interface Measure {
    /** The calendar year in which it takes effect. */
    int year();

    /**
     * A unit moves to another building, or a share of its users does: then there is a move to each of their buildings.
     */
    record Move(Occupant unit, Site host, Share share, int year) implements Measure {
        /** In the year with this index. */
        public int users(int index) {
            return share.of(unit.demand().in(index));
        }
    }

    /** A building gets more places, or its first of a service. */
    record Extend(Site site, Built built, int year) implements Measure {}

    /** Pavilions stand at a building for a service, the last time in the year {@code until}. */
    record Rent(Site site, SiteService service, Pavilions.Stay stay, int year, int until) implements Measure {
        public int places() {
            return stay.number() * money().pavilions().size();
        }

        public PavilionMoney money() {
            return service.pavilions().orElseThrow();
        }
    }

    /** A building is empty from the year on and is released. */
    record Close(Site site, int year) implements Measure {}
}
