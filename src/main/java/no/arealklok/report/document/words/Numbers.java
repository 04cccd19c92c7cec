package no.arealklok.report.document.words;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import no.arealklok.language.Messages;
import no.arealklok.quantity.Band;
import no.arealklok.quantity.Figure;
import no.arealklok.quantity.Percent;
import no.arealklok.quantity.Series;
import no.arealklok.quantity.Traceable;
import no.arealklok.report.BarChart;
import no.arealklok.report.Cell;
import no.arealklok.report.Content;
import no.arealklok.report.LineChart;

/**
 * The only maker of number cells. Each says what it was made from, and by that it is decided whether the readers of the
 * document may be told it.
 */
public final class Numbers {
    private static final double THOUSAND = 1000;
    private static final double MILLION = 1_000_000;

    private final LineageText lineage;
    private final Audience audience;
    private final Cell concealed;
    private final String counted;
    private final String chosen;

    Numbers(LineageText lineage, Audience audience, Cell concealed, Function<String, String> words) {
        this.lineage = lineage;
        this.audience = audience;
        this.concealed = concealed;
        this.counted = words.apply("formula.count");
        this.chosen = words.apply("formula.plan.choice");
    }

    /** For those who may know everything. */
    public static Numbers forPlanners(Messages messages) {
        Audience planners = Audience.planners();
        return new Numbers(new LineageText(messages, planners), planners, Cell.missing(), messages::text);
    }

    private Cell cell(Traceable made, Content content) {
        return audience.mayTell(made) ? Cell.number(content, lineage.of(made)) : concealed;
    }

    private Cell cell(Series made, int year, Content content) {
        return audience.mayTell(made) ? Cell.number(content, lineage.of(made, year)) : concealed;
    }

    public Cell whole(Figure figure) {
        return decimal(figure, 0);
    }

    public Cell whole(Optional<Figure> figure) {
        return figure.map(this::whole).orElseGet(Cell::missing);
    }

    public Cell whole(Series series, int year) {
        return decimal(series, year, 0);
    }

    public Cell decimal(Figure figure, int decimals) {
        return cell(figure, Content.Decimal.of(figure.value(), decimals));
    }

    public Cell decimal(Optional<Figure> figure, int decimals) {
        return figure.map(known -> decimal(known, decimals)).orElseGet(Cell::missing);
    }

    public Cell decimal(Series series, int year, int decimals) {
        return cell(series, year, Content.Decimal.of(series.in(year), decimals));
    }

    /** @param share from 0 to 1, printed in percent */
    public Cell hundredths(Figure share) {
        return cell(share, Content.Decimal.of(100 * share.value(), 1));
    }

    /** @param share in percent */
    public Cell share(Figure share, Optional<Band> band) {
        return cell(share, new Content.Share(new Percent((int) share.whole()), band));
    }

    /** @param shares from 0 to 1 */
    public Cell share(Series shares, int year) {
        Percent percent = Percent.of(Math.round(shares.in(year) * 10_000), 10_000);
        return cell(shares, year, new Content.Share(percent, Optional.empty()));
    }

    /** Of the year in which something is first so in the series; in words where it never is. */
    public Cell year(OptionalInt year, Traceable series, String never) {
        return year.isPresent() ? cell(series, new Content.Year(year.getAsInt())) : text(never, series);
    }

    /** Words that follow from numbers are told to those who may know the numbers. */
    public Cell text(String text, Traceable made) {
        return audience.mayTell(made) ? Cell.text(text).withLineage(lineage.of(made)) : concealed;
    }

    /** Money in words, of a number that anyone may know as it is told. */
    Cell words(String text, Figure nok) {
        return Cell.text(text).withLineage(lineage.coarse(nok));
    }

    /** In whole kroner. */
    public Cell money(Figure nok) {
        return cell(nok, new Content.Money(nok.whole()));
    }

    /** Money in whole kroner of a number that anyone may know. */
    public Cell money(Series nok, int year) {
        return Cell.number(new Content.Money(Math.round(nok.in(year))), lineage.of(nok, year));
    }

    /** To the tenth of a million, which is too coarse to tell of a small group. */
    public Cell millions(Figure nok) {
        return Cell.number(new Content.Millions(nok.whole()), lineage.coarse(nok));
    }

    public Cell millions(Series nok, int year) {
        return Cell.number(new Content.Millions(Math.round(nok.in(year))), lineage.coarse(nok, year));
    }

    /** The same under a heading that says that they are millions. */
    public Cell plainMillions(Series nok, int year) {
        return Cell.number(Content.Decimal.of(nok.in(year) / MILLION, 1), lineage.coarse(nok, year));
    }

    public Cell plainMillions(Figure nok, int decimals) {
        return Cell.number(Content.Decimal.of(nok.value() / MILLION, decimals), lineage.coarse(nok));
    }

    /** Under a heading that says that they are thousands. */
    public Cell thousands(Series nok, int year) {
        return cell(nok, year, Content.Decimal.of(nok.in(year) / THOUSAND, 0));
    }

    /** Tonnes with so many decimals. */
    public Cell tonnes(Figure kilograms, int decimals) {
        return built(kilograms, Content.Decimal.of(kilograms.value() / THOUSAND, decimals));
    }

    /** Of energy. */
    public Cell kilowattHours(Figure hours) {
        return built(hours, Content.Decimal.of(hours.value(), 0));
    }

    /** What so few buildings cost that places built follow from it. */
    public Cell own(Figure nok) {
        return built(nok, new Content.Millions(nok.whole()));
    }

    private Cell built(Figure figure, Content content) {
        return mayTellBuilt(figure) ? Cell.number(content, lineage.coarse(figure)) : concealed;
    }

    /** Whether money or emissions, told in a text, would not tell how much is built for a small group. */
    public boolean mayTellBuilt(Figure figure) {
        return !audience.extensions().tells(figure);
    }

    /** The same of the years of which it is the sum. */
    public boolean mayTellBuiltByYear(Figure sum) {
        return !audience.extensions().isPartOf(sum);
    }

    /** Whether what follows from it may be told year by year: the year of what is built for a small group may not. */
    public boolean mayTellYears(Traceable made) {
        return !audience.extensions().tellsYear(made);
    }

    /** Whether any of what is built is left out year by year. */
    public boolean hidesYears() {
        return audience.extensions().hidesYears();
    }

    /** Of which it was decided otherwise that its readers may be told. */
    public Cell told(Figure figure) {
        return Cell.number(Content.Decimal.of(figure.value(), 0), lineage.coarse(figure));
    }

    public LineChart.Line line(String name, LineChart.Stroke stroke, Series series) {
        return new LineChart.Line(name, stroke, series.values(), lineage.of(series));
    }

    public LineChart.Range range(String name, Series low, Series high) {
        return new LineChart.Range(name, low.values(), high.values(), lineage.of(low), lineage.of(high));
    }

    /** @param sum of the values */
    public BarChart.Bars bars(String name, List<Double> values, Figure sum) {
        return new BarChart.Bars(name, values, lineage.of(sum));
    }

    /** Of rows that are shown. */
    public Cell count(long rows) {
        return Cell.number(Content.Decimal.of(rows, 0), counted);
    }

    /** A year that the search chose. */
    public Cell chosenYear(int year) {
        return Cell.number(new Content.Year(year), chosen);
    }

    /** What another document says: there it has its origin. */
    public static Cell repeated(Content content, String where) {
        return Cell.number(content, where);
    }
}
