package no.arealklok.input.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.LooseNumber.Part;
import no.arealklok.input.excel.SheetCell.Kind;

/**
 * Numbers, also when they stand as text.
 *
 * @param part of two numbers with a slash between
 */
record NumberFormat(
        String numberFormat,
        Function<String, Optional<Double>> parse,
        boolean belowZero,
        Part part,
        FindingCode notANumber)
        implements CellFormat<Double> {
    static final NumberFormat WHOLE = quantity("#,##0", Part.NEITHER);
    static final NumberFormat DECIMAL = quantity("#,##0.0", Part.NEITHER);
    /** The number before the slash where a cell holds users and places. */
    static final NumberFormat USERS = quantity("#,##0", Part.FIRST);
    /** The number after the slash where a cell holds users and places. */
    static final NumberFormat PLACES = quantity("#,##0", Part.SECOND);

    static final NumberFormat COORDINATE = anySign("0.00000", NumberText::parseCoordinate);
    static final NumberFormat ANY = anySign("General", NumberText::parse);
    static final NumberFormat RESIDENTS =
            new NumberFormat("#,##0", NumberText::parse, false, Part.NEITHER, FindingCode.POPULATION_ROW_UNREADABLE);

    private static NumberFormat quantity(String format, Part part) {
        return new NumberFormat(format, NumberText::parse, false, part, FindingCode.NOT_A_NUMBER);
    }

    private static NumberFormat anySign(String format, Function<String, Optional<Double>> parse) {
        return new NumberFormat(format, parse, true, Part.NEITHER, FindingCode.NOT_A_NUMBER);
    }

    @Override
    public Optional<Double> read(SheetCell cell, Findings findings) {
        Optional<Double> number = cell.number()
                .or(() -> parse.apply(cell.text()))
                .or(() -> isQuantity() ? loose(cell, findings) : Optional.empty());
        if (number.isEmpty()) {
            findings.add(whyNot(cell), cell);
        } else if (number.get() < 0 && !belowZero) {
            findings.add(notANumber == FindingCode.NOT_A_NUMBER ? FindingCode.NEGATIVE_NUMBER : notANumber, cell);
            return Optional.empty();
        }
        return number.map(value ->
                cell.conversion().map(factor -> value * factor.factor()).orElse(value));
    }

    private boolean isQuantity() {
        return !belowZero && notANumber == FindingCode.NOT_A_NUMBER;
    }

    private Optional<Double> loose(SheetCell cell, Findings findings) {
        Optional<LooseNumber> loose = LooseNumber.find(cell.text(), part).filter(found -> cell.kind() != Kind.DATE);
        loose.ifPresent(found -> findings.add(
                found.told(),
                cell,
                BigDecimal.valueOf(found.value()).stripTrailingZeros().toPlainString()));
        return loose.map(LooseNumber::value);
    }

    private FindingCode whyNot(SheetCell cell) {
        if (notANumber != FindingCode.NOT_A_NUMBER) {
            return notANumber;
        }
        return cell.kind() == Kind.DATE
                ? FindingCode.NUMBER_BECAME_DATE
                : AbsentSign.find(cell).orElse(notANumber);
    }

    @Override
    public Object write(Double value, String language) {
        return value;
    }
}
