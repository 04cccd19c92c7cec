package no.arealklok.input.excel.grid;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.SheetCell.Kind;
import no.arealklok.language.Vocabulary;

/**
 * Signs that stand where a number is not, and why; those of Statistics Norway's tables among them.
 */
public final class AbsentSign {
    private static final Pattern ERROR = Pattern.compile(
            "#(REF!|DIV/0!|N/A|NAME\\?|NULL!|NUM!|VALUE!|VERDI!|NAVN\\?|I/T|SPILL!|CALC!|FIELD!|GETTING_DATA)");
    private static final Set<String> NOT_SAID = Set.of("?", "??", "???");
    private static final Set<String> UNKNOWN = Set.copyOf(Vocabulary.words("read.unknown"));

    /** A number too small to be published. */
    private static final Pattern FEWER_THAN =
            Pattern.compile("(?i)(?:<|≤|" + Vocabulary.pattern("read.fewer-than") + ")\\s*\\d+");

    private AbsentSign() {}

    /** @return why the cell holds no value; empty when it may hold one */
    public static Optional<FindingCode> find(SheetCell cell) {
        if (cell.number().isPresent()) {
            return Optional.empty();
        }
        if (cell.kind() == Kind.ERROR || ERROR.matcher(cell.text()).matches()) {
            return Optional.of(FindingCode.CELL_ERROR);
        }
        if (cell.kind() == Kind.FORMULA) {
            return Optional.of(FindingCode.FORMULA_NOT_COMPUTED);
        }
        return switch (cell.text()) {
            case "." -> Optional.of(FindingCode.SIGN_NOT_POSSIBLE);
            case "..", "...", "…" -> Optional.of(FindingCode.SIGN_NOT_AVAILABLE);
            case ":", "*" -> Optional.of(FindingCode.SIGN_CONFIDENTIAL);
            case "-", "–", "—", "\u2212" -> Optional.of(FindingCode.SIGN_NONE);
            default ->
                NOT_SAID.contains(cell.text()) || UNKNOWN.contains(cell.text().toLowerCase(Locale.ROOT))
                        ? Optional.of(FindingCode.SAID_UNKNOWN)
                        : Optional.of(FindingCode.SIGN_CONFIDENTIAL)
                                .filter(code -> FEWER_THAN.matcher(cell.text()).matches());
        };
    }

    /** Whether the cell holds an error in place of a text. */
    public static boolean isError(SheetCell cell) {
        return find(cell)
                .filter(code -> code == FindingCode.CELL_ERROR || code == FindingCode.FORMULA_NOT_COMPUTED)
                .isPresent();
    }
}
