package no.arealklok.report.document.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.arealklok.allotment.plan.AllotmentPlan;
import no.arealklok.allotment.question.Facility;
import no.arealklok.allotment.question.Pool;
import no.arealklok.allotment.question.Question;
import no.arealklok.consolidation.plan.Measure;
import no.arealklok.consolidation.plan.Plan;
import no.arealklok.consolidation.plan.SitePlan;
import no.arealklok.consolidation.plan.Stay;
import no.arealklok.consolidation.question.SiteService;
import no.arealklok.economy.Ledger;
import no.arealklok.report.Block;
import no.arealklok.report.Table;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.Pavilions;

/** Where pavilions are rented, for how long, and what they cost. */
public record PavilionTables(Phrases phrases) {
    private record Allotted(Facility facility, Pavilions.Stay stay) {}

    /** Empty where the plan rents none that the readers may be told of. */
    List<Block> of(Plan plan) {
        List<Block> blocks = new ArrayList<>();
        table(plan).ifPresent(table -> {
            blocks.add(new Block.Paragraph(phrases.text("pavilion.intro")));
            blocks.add(table);
        });
        return blocks;
    }

    /** That there are more than places tells of a service of small groups how few they are. */
    private boolean withholds(SitePlan site, SiteService service) {
        return site.stays().stream()
                .map(Stay::occupant)
                .filter(unit -> unit.type() == service.type())
                .anyMatch(unit -> phrases.withholds(unit.unit()));
    }

    /** Number of buildings at which it rents that the readers may be told of. */
    public long buildings(Plan plan) {
        return rented(plan).map(Measure.Rent::site).distinct().count();
    }

    private Stream<Measure.Rent> rented(Plan plan) {
        return plan.rented().stream()
                .filter(rent -> !withholds(plan.site(rent.site()).orElseThrow(), rent.service()));
    }

    private Optional<Table> table(Plan plan) {
        List<Measure.Rent> rented =
                rented(plan).sorted(Comparator.comparingInt(Measure.Rent::year)).toList();
        return rented.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.rows(rented)
                        .building("column.building", rent -> rent.site().building())
                        .text(
                                "column.service",
                                rent -> phrases.plural(rent.service().type()))
                        .text(
                                "pavilion.number",
                                rent -> number(rent.stay(), rent.money().pavilions()))
                        .text("pavilion.first", rent -> phrases.year(rent.year()))
                        .text("pavilion.last", rent -> phrases.year(rent.until()))
                        .number(
                                "column.cost",
                                rent -> phrases.cost(new Ledger(
                                        rent.money().effects(rent.stay()).flows())))
                        .table(phrases.text("pavilion.caption")));
    }

    private String number(Pavilions.Stay stay, Pavilions pavilions) {
        return phrases.text("pavilion.each", stay.number(), pavilions.size());
    }

    /**
     * Empty where the allotment rents none.
     *
     * @param shown those whose numbers the document may show; others are left out
     */
    Optional<Table> of(AllotmentPlan plan, List<Pool> shown) {
        Question question = plan.question();
        List<Allotted> all = question.facilities().stream()
                .filter(facility ->
                        question.findPool(facility).filter(shown::contains).isPresent())
                .flatMap(facility ->
                        Optional.ofNullable(plan.decisions().pavilions().get(facility.index()))
                                .map(stay -> new Allotted(facility, stay))
                                .stream())
                .sorted(Comparator.comparingInt(row -> row.stay().term().from()))
                .toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.rows(all)
                        .building(
                                "column.building",
                                row -> question.sites()
                                        .get(row.facility().site())
                                        .building())
                        .text(
                                "column.service",
                                row -> phrases.plural(phrases.analysis()
                                        .inputs()
                                        .types()
                                        .type(row.facility().service())))
                        .text(
                                "pavilion.number",
                                row -> number(row.stay(), row.facility().pavilions()))
                        .text(
                                "pavilion.first",
                                row -> year(question, row.stay().term().from()))
                        .text(
                                "pavilion.last",
                                row -> year(question, row.stay().term().to() - 1))
                        .table(phrases.text("pavilion.allotted")));
    }

    private String year(Question question, int index) {
        return phrases.year(question.horizon().year(index));
    }
}
