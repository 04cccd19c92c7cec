package no.arealklok.input.excel.column;

import java.util.Optional;
import java.util.function.Function;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.column.LooseNumber.Part;
import no.arealklok.input.excel.grid.AbsentSign;
import no.arealklok.input.excel.grid.FigureText;
import no.arealklok.input.excel.grid.Findings;
import no.arealklok.input.excel.grid.NumberText;
import no.arealklok.input.excel.grid.SheetCell;
import no.arealklok.input.excel.grid.SheetCell.Kind;

/**
 * Numbers, also when they stand as text.
 *
 * @param part of two numbers with a slash between
 */
public record NumberFormat(
        String numberFormat,
        Function<String, Optional<Double>> parse,
        boolean belowZero,
        Part part,
        FindingCode notANumber)
        implements CellFormat<Double> {
    private static final String WHOLE_LOOK = "#,##0";

    static final NumberFormat WHOLE = quantity(WHOLE_LOOK, Part.NEITHER);
    static final NumberFormat DECIMAL = quantity("#,##0.0", Part.NEITHER);
    /** The number before the slash where a cell holds users and places. */
    static final NumberFormat USERS = quantity(WHOLE_LOOK, Part.FIRST);
    /** The number after the slash where a cell holds users and places. */
    static final NumberFormat PLACES = quantity(WHOLE_LOOK, Part.SECOND);

    static final NumberFormat COORDINATE = anySign("0.00000", NumberText::parseCoordinate);
    static final NumberFormat ANY = anySign("General", NumberText::parse);
    public static final NumberFormat RESIDENTS =
            new NumberFormat(WHOLE_LOOK, NumberText::parse, false, Part.NEITHER, FindingCode.POPULATION_ROW_UNREADABLE);

    private static NumberFormat quantity(String format, Part part) {
        return new NumberFormat(format, NumberText::parse, false, part, FindingCode.NOT_A_NUMBER);
    }

    private static NumberFormat anySign(String format, Function<String, Optional<Double>> parse) {
        return new NumberFormat(format, parse, true, Part.NEITHER, FindingCode.NOT_A_NUMBER);
    }

    @Override
    public Optional<Double> read(SheetCell cell, Findings findings) {
        Optional<Double> number = cell.number()
                .or(() -> thousands(cell, findings))
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

    /** «54,017» is 54 017 square metres but 54.017 million kroner: whole numbers of our own unit have no decimals. */
    private Optional<Double> thousands(SheetCell cell, Findings findings) {
        boolean large = cell.conversion().filter(factor -> factor.factor() > 1).isPresent();
        if (!numberFormat.equals(WHOLE_LOOK)
                || large
                || NumberText.namesUnit(cell.text())
                || !NumberText.hasCommaBetweenThousands(cell.text())) {
            return Optional.empty();
        }
        Optional<Double> number = NumberText.parse(cell.text().replace(",", ""));
        number.ifPresent(
                value -> findings.addFirstOfColumn(FindingCode.COMMA_PARTS_THOUSANDS, cell, FigureText.of(value)));
        return number;
    }

    private boolean isQuantity() {
        return !belowZero && notANumber == FindingCode.NOT_A_NUMBER;
    }

    private Optional<Double> loose(SheetCell cell, Findings findings) {
        Optional<LooseNumber> loose = LooseNumber.find(cell.text(), part).filter(found -> cell.kind() != Kind.DATE);
        loose.ifPresent(found -> findings.add(found.told(), cell, FigureText.of(found.value())));
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
