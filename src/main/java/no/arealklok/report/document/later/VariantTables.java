package no.arealklok.report.document.later;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.arealklok.outlook.CareVariant;
import no.arealklok.outlook.MunicipalNeed;
import no.arealklok.outlook.Supplement;
import no.arealklok.quantity.Series;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** What need turns on besides the number of people: how the old use care, and who is known to ask for a home. */
final class VariantTables {
    private final Phrases phrases;
    private final Supplement supplement;
    private final List<Integer> years;

    VariantTables(Phrases phrases, List<Integer> years) {
        this.phrases = phrases;
        this.supplement = phrases.analysis().outlook().supplement();
        this.years = years;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!supplement.variants().isEmpty()) {
            blocks.add(new Block.Heading(3, phrases.text("variant.title")));
            blocks.add(
                    new Block.Paragraph(phrases.text("variant.intro", phrases.text("variant." + supplement.chosen()))));
            supplement.variants().forEach((type, users) -> blocks.add(variants(type, users)));
        }
        if (!supplement.needs().isEmpty()) {
            blocks.add(new Block.Heading(3, phrases.text("need.title")));
            blocks.add(new Block.Paragraph(phrases.text("need.intro")));
            supplement.needs().forEach(need -> blocks.add(need(need)));
        }
        return blocks;
    }

    private List<Column> columns(String first) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(first)));
        years.forEach(year -> columns.add(Column.number(phrases.year(year))));
        return columns;
    }

    private Table variants(ServiceType type, Map<CareVariant, Series> users) {
        List<List<Cell>> rows = new ArrayList<>();
        for (CareVariant variant : CareVariant.values()) {
            rows.add(row(type, phrases.text("variant." + variant), users.get(variant), false));
        }
        return new Table(
                phrases.text("variant.caption", phrases.plural(type)), columns(phrases.text("variant.column")), rows);
    }

    /** How many ask is hidden where they are few, and so is the sum, from which it could be taken. */
    private Table need(MunicipalNeed need) {
        boolean few = years.stream()
                .anyMatch(year -> phrases.withholds(
                        need.type(), Math.round(need.applicants().in(year))));
        List<List<Cell>> rows = List.of(
                row(need.type(), phrases.text("need.applicants"), need.applicants(), few),
                row(need.type(), phrases.text("need.growth"), need.growth(), false),
                row(need.type(), phrases.text("need.users"), need.users(), few));
        return new Table(
                phrases.text("need.caption", phrases.plural(need.type())), columns(phrases.text("need.column")), rows);
    }

    private List<Cell> row(ServiceType type, String name, Series persons, boolean few) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(name)));
        for (int year : years) {
            long number = Math.round(persons.in(year));
            cells.add(
                    few || phrases.withholdsTotals(type)
                            ? phrases.concealed()
                            : Cell.whole(number).withLineage(phrases.lineage(persons)));
        }
        return cells;
    }
}
