package no.arealklok.report.document.later;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.arealklok.outlook.CareVariant;
import no.arealklok.outlook.MunicipalNeed;
import no.arealklok.outlook.Supplement;
import no.arealklok.quantity.Series;
import no.arealklok.report.Block;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Rows;
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

    /** Persons in each year. */
    private record Line(String name, Series persons) {}

    private Table variants(ServiceType type, Map<CareVariant, Series> users) {
        List<Line> lines = Arrays.stream(CareVariant.values())
                .map(variant -> new Line(phrases.text("variant." + variant), users.get(variant)))
                .toList();
        return table("variant.column", lines, line -> false)
                .table(phrases.text("variant.caption", phrases.plural(type)));
    }

    /** How many ask is hidden where they are few, and so is the sum, from which it could be taken. */
    private Table need(MunicipalNeed need) {
        boolean few = years.stream()
                .anyMatch(year -> phrases.withholds(
                        need.type(), Math.round(need.applicants().in(year))));
        List<Line> lines = List.of(
                new Line(phrases.text("need.applicants"), need.applicants()),
                new Line(phrases.text("need.growth"), need.growth()),
                new Line(phrases.text("need.users"), need.users()));
        Predicate<Line> withheld =
                line -> few && line.persons() != need.growth() || phrases.withholdsTotals(need.type());
        return table("need.column", lines, withheld).table(phrases.text("need.caption", phrases.plural(need.type())));
    }

    private Rows<Line> table(String first, List<Line> lines, Predicate<Line> withheld) {
        Rows<Line> rows = phrases.rows(lines).text(first, Line::name);
        for (int year : years) {
            rows.column(
                            Column.number(phrases.year(year)),
                            line -> phrases.numbers().whole(line.persons(), year))
                    .withheld(withheld);
        }
        return rows;
    }
}
