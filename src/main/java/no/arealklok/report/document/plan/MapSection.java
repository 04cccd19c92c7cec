package no.arealklok.report.document.plan;

import java.util.List;
import java.util.Optional;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.quantity.Position;
import no.arealklok.report.Block;
import no.arealklok.report.Section;
import no.arealklok.report.SiteMap;
import no.arealklok.report.document.words.Phrases;

/** Where the buildings lie, which close, and where their users go. */
public final class MapSection {
    private final Phrases phrases;
    private final Plan plan;

    public MapSection(Phrases phrases) {
        this.phrases = phrases;
        this.plan = phrases.analysis().plan();
    }

    /** @return empty when no building has a position */
    public Optional<Section> section() {
        List<SiteMap.Site> sites = plan.sites().stream()
                .filter(site -> site.site().building().position().isPresent())
                .map(this::site)
                .toList();
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        List<String> shown = sites.stream().map(SiteMap.Site::id).toList();
        List<SiteMap.Move> moves = plan.measures().stream()
                .filter(Measure.Move.class::isInstance)
                .map(Measure.Move.class::cast)
                .map(move -> new SiteMap.Move(
                        move.unit().home().building().id(),
                        move.host().building().id()))
                .filter(move -> shown.contains(move.from()) && shown.contains(move.to()))
                .distinct()
                .toList();
        long closed = plan.sites().stream().filter(SitePlan::isClosed).count();
        SiteMap map = new SiteMap(
                phrases.text("map.caption"),
                phrases.text("map.description", sites.size(), closed, moves.size()) + generalised(),
                sites,
                moves);
        return Optional.of(new Section("map", phrases.text("map.title"), List.<Block>of(map)));
    }

    private SiteMap.Site site(SitePlan site) {
        SiteMap.State state = SiteMap.State.OPEN;
        if (site.isClosed()) {
            state = SiteMap.State.CLOSES;
        } else if (site.isReceiver()) {
            state = SiteMap.State.RECEIVES;
        }
        String service = site.stays().stream()
                .map(stay -> phrases.name(stay.occupant().type()))
                .findFirst()
                .orElseThrow();
        return new SiteMap.Site(
                site.site().building().id(),
                phrases.name(site.site()),
                service,
                state,
                position(site),
                phrases.pages().find(site.site().building()));
    }

    /** In which square a small group lives is as much as all need to know. */
    private Position position(SitePlan site) {
        Position known = site.site().building().position().orElseThrow();
        return isHidden(site) ? known.inSquare(square()) : known;
    }

    private double square() {
        return phrases.analysis().norms().value("privacy.position-grid");
    }

    private boolean isHidden(SitePlan site) {
        return site.stays().stream()
                .anyMatch(stay -> phrases.withholds(stay.occupant().unit()));
    }

    private String generalised() {
        return plan.sites().stream().anyMatch(this::isHidden)
                ? " " + phrases.text("map.generalised", phrases.numerals().whole(Math.round(square())))
                : "";
    }
}
