package no.arealklok.input.excel;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.arealklok.input.excel.column.MunicipalityNumberFormat;
import no.arealklok.input.excel.rows.PopulationRegions;

/**
 * A municipality as a row of a published table names it; it has a number or a name.
 *
 * @param number the newest that it has had
 */
record KostraRegion(Optional<String> number, Optional<String> name) {
    private static final Pattern NUMBERED = Pattern.compile("(?:K-)?(\\d{3,4})(?:\\s+(.+))?");
    /** Sums of many: {@code EKG13 KOSTRA-gruppe 13}, {@code EAK Landet}. */
    private static final Pattern GROUP =
            Pattern.compile("(?i)E(?:KG|KA|AK|AFK)\\w*(?: .*)?|.*kostra.?gr(?:uppe|oup).*");
    /** Of borders that are no more: {@code Bærum (2020-2023)}. */
    private static final Pattern PERIOD = Pattern.compile(".+ \\(\\d*-\\d{4}\\)");

    /** @return empty where it is no municipality, or one of borders that are no more */
    static Optional<KostraRegion> of(List<String> texts) {
        if (texts.stream().anyMatch(KostraRegion::isOther)) {
            return Optional.empty();
        }
        Optional<String> number = Optional.empty();
        Optional<String> name = Optional.empty();
        for (String text : texts) {
            Matcher numbered = NUMBERED.matcher(text);
            if (numbered.matches()) {
                String digits = numbered.group(1);
                number = Optional.of(MunicipalityNumberFormat.newest(digits.length() == 4 ? digits : "0" + digits));
                name = numbered.group(2) == null ? name : Optional.of(numbered.group(2));
            } else {
                name = Optional.of(text.strip());
            }
        }
        return number.isEmpty() && name.isEmpty() ? Optional.empty() : Optional.of(new KostraRegion(number, name));
    }

    private static boolean isOther(String text) {
        return PopulationRegions.isLarger(text)
                || GROUP.matcher(text).matches()
                || PERIOD.matcher(text).matches();
    }

    String text() {
        return number.or(() -> name).orElseThrow();
    }
}
