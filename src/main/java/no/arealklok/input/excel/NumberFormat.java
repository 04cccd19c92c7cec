package no.arealklok.input.excel;

import java.util.Optional;
import java.util.function.Function;
import no.arealklok.finding.FindingCode;

/** Numbers, also when they stand as text. */
record NumberFormat(
        String numberFormat,
        Function<String, Optional<Double>> parse,
        boolean belowZero,
        FindingCode notANumber,
        FindingCode negative)
        implements CellFormat<Double> {
    static final NumberFormat WHOLE = quantity("#,##0");
    static final NumberFormat DECIMAL = quantity("#,##0.0");
    static final NumberFormat COORDINATE = anySign("0.00000", NumberText::parseCoordinate);
    static final NumberFormat ANY = anySign("General", NumberText::parse);
    static final NumberFormat RESIDENTS = new NumberFormat(
            "#,##0",
            NumberText::parse,
            false,
            FindingCode.POPULATION_ROW_UNREADABLE,
            FindingCode.POPULATION_ROW_UNREADABLE);

    private static NumberFormat quantity(String format) {
        return new NumberFormat(
                format, NumberText::parse, false, FindingCode.NOT_A_NUMBER, FindingCode.NEGATIVE_NUMBER);
    }

    private static NumberFormat anySign(String format, Function<String, Optional<Double>> parse) {
        return new NumberFormat(format, parse, true, FindingCode.NOT_A_NUMBER, FindingCode.NEGATIVE_NUMBER);
    }

    @Override
    public Optional<Double> read(SheetCell cell, Findings findings) {
        Optional<Double> number = cell.number().or(() -> parse.apply(cell.text()));
        if (number.isEmpty()) {
            findings.add(notANumber, cell);
        } else if (number.get() < 0 && !belowZero) {
            findings.add(negative, cell);
            return Optional.empty();
        }
        return number;
    }

    @Override
    public Object write(Double value, String language) {
        return value;
    }
}
