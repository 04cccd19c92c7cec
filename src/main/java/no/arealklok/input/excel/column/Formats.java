package no.arealklok.input.excel.column;

import java.util.List;
import java.util.Map;
import no.arealklok.directive.Directive;
import no.arealklok.finding.FindingCode;
import no.arealklok.population.DwellingType;
import no.arealklok.population.Growth;
import no.arealklok.population.Sex;
import no.arealklok.register.GradeRange;

/** The formats that several columns share. */
public final class Formats {
    static final CellFormat<String> TEXT = new TextFormat();
    public static final CellFormat<String> SERVICE = new ServiceFormat();
    static final CellFormat<String> ID = new IdFormat();
    public static final CellFormat<List<String>> IDS = new IdFormat.Several();
    static final CellFormat<GradeRange> GRADES = new GradesFormat();
    static final YearFormat YEAR = new YearFormat(FindingCode.NOT_A_YEAR);
    static final CellFormat<Double> YEAR_AS_NUMBER = YEAR.asNumber();

    public static final CellFormat<Boolean> YES_NO = new Words<>(FindingCode.NOT_YES_OR_NO, List.of(true, false));
    static final CellFormat<Growth> GROWTH = Words.of(FindingCode.POPULATION_ROW_UNREADABLE, Growth.class);
    static final CellFormat<Sex> SEX = Words.of(FindingCode.POPULATION_ROW_UNREADABLE, Sex.class);
    static final Words<Directive.Kind> DIRECTIVE = Words.of(FindingCode.UNKNOWN_DIRECTIVE, Directive.Kind.class);
    static final CellFormat<DwellingType> DWELLING = Words.of(FindingCode.NOT_A_DWELLING_TYPE, DwellingType.class);

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
