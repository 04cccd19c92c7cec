package no.arealklok.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with its numbers taken out: «62 % lav» is the numbers 62 in «# % lav».
 *
 * @param numbers without trailing zeros, so that 41 and 41,0 are the same
 */
record Wording(String text, List<BigDecimal> numbers) {
    private static final Pattern NUMBER =
            Pattern.compile("\u2212?(?<![\\d,])(?:\\d{1,3}(?: \\d{3})+|\\d+)(?:,\\d+)?(?!\\d)");

    /** Numbers as Norwegian documents write them: 1 250,5 and −3. */
    static Wording of(String text) {
        String plain = text.replace('\u00a0', ' ').strip();
        List<BigDecimal> numbers = NUMBER.matcher(plain)
                .results()
                .map(match -> number(match.group()))
                .toList();
        return new Wording(NUMBER.matcher(plain).replaceAll("#"), numbers);
    }

    /** Numbers as English documents write them: 1,250.5. */
    static Wording ofEnglish(String text) {
        return of(text.replaceAll("(?<=\\d),(?=\\d{3})", "\u00a0").replaceAll("(?<=\\d)\\.(?=\\d)", ","));
    }

    static BigDecimal number(String text) {
        String plain = text.replace(" ", "").replace(',', '.').replace('\u2212', '-');
        BigDecimal number = new BigDecimal(plain);
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    @Override
    public String toString() {
        String filled = text;
        for (BigDecimal number : numbers) {
            String written = number.toPlainString().replace('.', ',').replace('-', '\u2212');
            filled = filled.replaceFirst("#", written);
        }
        return filled;
    }
}
