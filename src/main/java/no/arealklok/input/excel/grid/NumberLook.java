package no.arealklok.input.excel.grid;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import no.arealklok.input.excel.grid.SheetCell.Kind;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a number format makes of a number.
 *
 * @param digits to which a whole number is filled up with zeros: 4 for {@code 0000}
 */
record NumberLook(Kind kind, int digits) {
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.");
    private static final Pattern FILLED_UP = Pattern.compile("0{2,15}(;.*)?");

    private static NumberLook of(int index, String format) {
        if (DateUtil.isADateFormat(index, format)) {
            return new NumberLook(Kind.DATE, 0);
        }
        String signs = QUOTED.matcher(format).replaceAll("");
        if (signs.contains("%")) {
            return new NumberLook(Kind.PERCENT, 0);
        }
        boolean filledUp = FILLED_UP.matcher(signs).matches();
        return new NumberLook(Kind.NUMBER, filledUp ? (signs + ";").indexOf(';') : 0);
    }

    /** The number as shown, where zeros are put before it; else empty. */
    String filledUp(double number) {
        if (digits == 0 || number != Math.rint(number) || number < 0) {
            return "";
        }
        String plain = new BigDecimal(number).toPlainString();
        return plain.length() < digits ? "0".repeat(digits - plain.length()) + plain : "";
    }

    /** The looks of one workbook's styles. */
    static final class Styles {
        private final Map<Short, NumberLook> known = new HashMap<>();

        NumberLook of(CellStyle style) {
            return style == null
                    ? new NumberLook(Kind.NUMBER, 0)
                    : known.computeIfAbsent(
                            style.getDataFormat(),
                            format -> NumberLook.of(format, String.valueOf(style.getDataFormatString())));
        }
    }
}
