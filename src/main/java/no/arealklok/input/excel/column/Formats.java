package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Map;
import no.arealklok.directive.Directive;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.Words.Word;
import no.arealklok.population.DwellingType;
import no.arealklok.population.Growth;
import no.arealklok.population.Sex;
import no.arealklok.register.GradeRange;

/** The formats that several columns share. */
public final class Formats {
    static final CellFormat<String> TEXT = new TextFormat();
    public static final CellFormat<String> SERVICE = new ServiceFormat();
    static final CellFormat<String> ID = new IdFormat();
    public static final CellFormat<List<String>> IDS = new IdsFormat();
    static final CellFormat<GradeRange> GRADES = new GradesFormat();
    static final YearFormat YEAR = new YearFormat(FindingCode.NOT_A_YEAR);
    static final CellFormat<Double> YEAR_AS_NUMBER = YEAR.asNumber();

    public static final CellFormat<Boolean> YES_NO = new Words<>(
            FindingCode.NOT_YES_OR_NO,
            List.of(
                    Word.of(true, "ja", "yes", "x, j, y, true, sann, 1, vernet, fredet, verna, freda"),
                    Word.of(false, "nei", "no", "n, false, usann, 0, ikke vernet, ingen")));

    static final CellFormat<Growth> GROWTH = new Words<>(
            FindingCode.POPULATION_ROW_UNREADABLE,
            List.of(
                    Word.of(
                            Growth.LOW,
                            "lav",
                            "low",
                            "låg, lav vekst, lav nasjonal vekst, low growth, lavalternativet, llml"),
                    Word.of(
                            Growth.MAIN,
                            "hoved",
                            "main",
                            "hovedalternativ, hovedalternativet, middels, medium, mellom, mmmm, personer, personer1, "
                                    + "folkemengde, persons"),
                    Word.of(
                            Growth.HIGH,
                            "høy",
                            "high",
                            "høg, høy vekst, høy nasjonal vekst, high growth, høyalternativet, hhmh")));

    static final CellFormat<Sex> SEX = new Words<>(
            FindingCode.POPULATION_ROW_UNREADABLE,
            List.of(
                    Word.of(
                            Sex.ALL,
                            "begge kjønn",
                            "both sexes",
                            "begge, begge kjønn samlet, alle, i alt, totalt, kvinner og menn, menn og kvinner, total, both"),
                    Word.of(Sex.MEN, "menn", "men", "mann, m, gutter, gutar, males, male"),
                    Word.of(Sex.WOMEN, "kvinner", "women", "kvinne, k, jenter, females, female")));

    static final CellFormat<Directive.Kind> DIRECTIVE = new Words<>(
            FindingCode.UNKNOWN_DIRECTIVE,
            List.of(
                    Word.of(Directive.Kind.KEEP_OPEN, "hold åpen", "keep open", "holdes åpen, skal bestå, hald open"),
                    Word.of(
                            Directive.Kind.CLOSE,
                            "legg ned",
                            "close",
                            "legges ned, nedlegg, avvikle, avvikles, avhend, avhendes, selges"),
                    Word.of(
                            Directive.Kind.KEEP_TOGETHER,
                            "hold sammen",
                            "keep together",
                            "holdes sammen, samlokaliser, hald saman"),
                    Word.of(
                            Directive.Kind.KEEP_APART,
                            "hold fra hverandre",
                            "keep apart",
                            "holdes fra hverandre, ikke samlokaliser, hald frå kvarandre"),
                    Word.of(
                            Directive.Kind.HOST_FIXED,
                            "fast vertsbygg",
                            "host fixed",
                            "fixed host, vertsbygg, fast vert"),
                    Word.of(Directive.Kind.NOT_BEFORE, "ikke før", "not before", "ikkje før, tidligst"),
                    Word.of(Directive.Kind.NOT_AFTER, "ikke etter", "not after", "ikkje etter, senest"),
                    Word.of(
                            Directive.Kind.MOST_MOVES,
                            "flest flyttinger per år",
                            "most moves a year",
                            "flest flyttinger, tak på flyttinger, maks flyttinger per år, flest flyttingar per år, "
                                    + "largest number of moves per year"),
                    Word.of(
                            Directive.Kind.MOST_INVESTMENT,
                            "investeringstak per år",
                            "investment ceiling a year",
                            "investeringstak, tak på investering, investeringsramme per år, investment ceiling, "
                                    + "investment ceiling per year")));

    static final CellFormat<DwellingType> DWELLING = new Words<>(
            FindingCode.NOT_A_DWELLING_TYPE,
            List.of(
                    Word.of(
                            DwellingType.HOUSE,
                            "småhus",
                            "house",
                            "enebolig, eneboliger, tomannsbolig, tomannsboliger, rekkehus, kjedehus, "
                                    + "firemannsbolig, houses, detached, terraced"),
                    Word.of(
                            DwellingType.FLAT,
                            "leilighet",
                            "flat",
                            "leiligheter, blokk, boligblokk, lavblokk, terrasse, flats, apartment, apartments"),
                    Word.of(
                            DwellingType.MIXED,
                            "blandet",
                            "mixed",
                            "blanda, småhus og leiligheter, annet, diverse, ukjent, unknown")));

    /** By the name that the list of columns has for each. */
    private static final Map<String, CellFormat<?>> NAMED = Map.ofEntries(
            Map.entry("text", TEXT),
            Map.entry("service", SERVICE),
            Map.entry("id", ID),
            Map.entry("ids", IDS),
            Map.entry("building-number", new NineDigitsFormat(FindingCode.BUILDING_NUMBER_WRONG)),
            Map.entry("org-number", new NineDigitsFormat(FindingCode.ORG_NUMBER_WRONG)),
            Map.entry("municipality-number", new MunicipalityNumberFormat()),
            Map.entry("cadastre", new CadastreFormat()),
            Map.entry("grades", GRADES),
            Map.entry("ages", new AgesFormat()),
            Map.entry("year", YEAR),
            Map.entry("year-built", YEAR_AS_NUMBER),
            Map.entry("population-year", new YearFormat(FindingCode.POPULATION_ROW_UNREADABLE)),
            Map.entry("as-of", new AsOfFormat()),
            Map.entry("whole", NumberFormat.WHOLE),
            Map.entry("decimal", NumberFormat.DECIMAL),
            Map.entry("users", NumberFormat.USERS),
            Map.entry("places", NumberFormat.PLACES),
            Map.entry("coordinate", NumberFormat.COORDINATE),
            Map.entry("number", NumberFormat.ANY),
            Map.entry("residents", NumberFormat.RESIDENTS),
            Map.entry("percent", new PercentFormat()),
            Map.entry("value", new ValueFormat()),
            Map.entry("yes-no", YES_NO),
            Map.entry("ownership", OwnerWords.OWNERSHIP),
            Map.entry("operator", OwnerWords.OPERATOR),
            Map.entry("growth", GROWTH),
            Map.entry("sex", SEX),
            Map.entry("directive", DIRECTIVE),
            Map.entry("dwelling", DWELLING));

    private Formats() {}

    /** The format of that name; that it holds what the column's row gives is shown by writing every column. */
    @SuppressWarnings("unchecked")
    static <V> CellFormat<V> named(String kind) {
        CellFormat<?> format = NAMED.get(kind);
        if (format == null) {
            throw new IllegalArgumentException("there is no kind of column " + kind);
        }
        return (CellFormat<V>) format;
    }
}
