package no.arealklok.consolidation.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import no.arealklok.economy.ExtensionMoney;
import no.arealklok.economy.PavilionMoney;
import no.arealklok.economy.StaffMoney;
import no.arealklok.quantity.Figure;
import no.arealklok.register.Extension;
import no.arealklok.service.ServiceType;
import no.arealklok.service.Strain;

/**
 * What a building offers one service.
 *
 * @param places of the units there now, together; empty when one of them has none known, 0 when there is no unit
 * @param placeFigures what the places are the sum of
 * @param expansions ways to get more places, smallest first; empty where the building is listed
 * @param largestUnit most users under one roof after a merger
 * @param staff what the service's staff costs here; empty where that is not known, and where it is not the
 *     municipality's
 * @param strain how far over its places it may be filled, and in how many years
 * @param pavilions that may be rented for it here; empty where none may
 * @param extendsFrom index of the first year in which an extension can be ready, by the time that building takes and by
 *     directives
 * @param decided whether the one extension that there is, is ready in that year whatever else is planned
 */
public record SiteService(
        ServiceType type,
        OptionalInt places,
        List<Figure> placeFigures,
        List<Expansion> expansions,
        OptionalInt largestUnit,
        Optional<StaffMoney> staff,
        Strain strain,
        Optional<PavilionMoney> pavilions,
        int extendsFrom,
        boolean decided) {

    /** An extension with its money. */
    public record Expansion(Extension extension, ExtensionMoney money) {
        public int places() {
            return (int) extension.places().whole();
        }

        /** Id of the service that must have left the building first, whose rooms become the places. */
        public Optional<String> takesOver() {
            return extension.takesOver();
        }

        /** Whether it brings a grant that counts. */
        public boolean hasGrant() {
            return money.countsGrant();
        }
    }

    /** Without a directive on its extensions, and where nothing over the places is tolerated and no pavilion rented. */
    public SiteService(
            ServiceType type,
            OptionalInt places,
            List<Figure> placeFigures,
            List<Expansion> expansions,
            OptionalInt largestUnit,
            Optional<StaffMoney> staff) {
        this(type, places, placeFigures, expansions, largestUnit, staff, Strain.NONE, Optional.empty(), 0, false);
    }

    public SiteService {
        placeFigures = List.copyOf(placeFigures);
        expansions = List.copyOf(expansions);
    }

    /** Id of the service type. */
    public String id() {
        return type.id();
    }

    /** Whether an extension for it may bring a grant that counts. */
    public boolean hasGrants() {
        return expansions.stream().anyMatch(Expansion::hasGrant);
    }

    /** Ids of the services whose rooms it can take over. */
    public Set<String> takesOver() {
        return expansions.stream()
                .flatMap(expansion -> expansion.takesOver().stream())
                .collect(Collectors.toSet());
    }

    /** Whether a unit of the service is here at first. */
    public boolean hasUnits() {
        return places.isEmpty() || !placeFigures.isEmpty();
    }

    /** Most places that the building can ever give the service; empty when unknown. */
    public OptionalInt mostPlaces() {
        int added = expansions.stream().mapToInt(Expansion::places).max().orElse(0);
        return places.isEmpty() ? places : OptionalInt.of(places.getAsInt() + added);
    }
}
