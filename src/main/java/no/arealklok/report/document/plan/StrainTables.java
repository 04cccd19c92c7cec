package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.plan.PoolYear;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.register.Unit;
import no.arealklok.report.Block;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;

/** Where more are placed than there are places for, as a strain that is tolerated: in which years, and how many. */
record StrainTables(Phrases phrases) {
    private record Use(SitePlan site, SiteService service, int year) {}

    private record Over(Pool pool, int year, PoolYear.Over over) {}

    /** Empty where the plan uses none that the readers may be told of. */
    Optional<Table> of(Plan plan) {
        List<Use> uses = new ArrayList<>();
        for (SitePlan site :
                plan.sites().stream().filter(some -> !withholds(some)).toList()) {
            for (SiteService service : site.site().services().values()) {
                List<Integer> strained = site.strained(service);
                for (int year : plan.facts().horizon().years().toArray()) {
                    if (strained.get(plan.facts().horizon().index(year)) > 0) {
                        uses.add(new Use(site, service, year));
                    }
                }
            }
        }
        return uses.isEmpty() ? Optional.empty() : Optional.of(table(uses));
    }

    private Table table(List<Use> uses) {
        return phrases.rows(uses)
                .building("column.building", use -> use.site().site().building())
                .text("column.service", use -> phrases.plural(use.service().type()))
                .text("column.year", use -> phrases.year(use.year()))
                .number(
                        "column.places",
                        use -> phrases.numbers()
                                .whole(phrases.placeFigures().places(use.site(), use.service(), use.year())))
                .number(
                        "strain.over",
                        use -> phrases.numbers()
                                .whole(phrases.placeFigures().strained("plan", use.site(), use.service(), use.year())))
                .table(phrases.text("strain.caption"));
    }

    /**
     * That those who are withheld are not in the tables, used or not; empty where nothing is tolerated where they are.
     */
    Optional<Block> leftOut() {
        return phrases.analysis().plan().sites().stream().anyMatch(this::isLeftOut)
                ? Optional.of(new Block.Paragraph(phrases.text("strain.leftOut")))
                : Optional.empty();
    }

    private boolean isLeftOut(SitePlan site) {
        return withholds(site)
                && site.site().services().values().stream()
                        .anyMatch(service -> !service.strain().isNone());
    }

    /** That there are more than places tells of how few they are. */
    private boolean withholds(SitePlan site) {
        return site.stays().stream()
                .anyMatch(stay -> phrases.withholds(stay.occupant().unit()));
    }

    /**
     * Empty where the allotment uses none.
     *
     * @param shown those whose numbers the document may show; others are left out
     */
    Optional<Table> of(AllotmentPlan plan, List<Pool> shown) {
        Question question = plan.question();
        List<Over> all = new ArrayList<>();
        for (Pool pool : shown) {
            for (int t = 0; t < question.years(); t++) {
                for (PoolYear.Over over : plan.years().get(pool).get(t).strained()) {
                    all.add(new Over(pool, question.horizon().year(t), over));
                }
            }
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.rows(all)
                        .text(
                                "column.service",
                                row -> phrases.plural(phrases.analysis()
                                        .inputs()
                                        .types()
                                        .type(row.pool().service())))
                        .text("column.building", row -> buildings(question, row.over()))
                        .text("column.year", row -> phrases.year(row.year()))
                        .number(
                                "strain.beyond",
                                row -> phrases.numbers()
                                        .whole(phrases.placeFigures()
                                                .ofUnits(
                                                        "allotment.strained",
                                                        row.over().users(),
                                                        units(question, row.over()))))
                        .table(phrases.text("strain.allotted")));
    }

    private static String buildings(Question question, PoolYear.Over over) {
        return over.facilities().stream()
                .map(facility -> question.facilities().get(facility))
                .filter(Facility::isInUse)
                .map(facility ->
                        question.sites().get(facility.site()).building().name())
                .collect(Collectors.joining(", "));
    }

    private static List<Unit> units(Question question, PoolYear.Over over) {
        return over.facilities().stream()
                .flatMap(facility -> question.facilities().get(facility).units().stream())
                .toList();
    }
}
