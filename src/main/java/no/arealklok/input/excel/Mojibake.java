package no.arealklok.input.excel;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.SheetCell.Kind;

/** Repairs text in UTF-8 that was once read as Windows-1252: {@code skÃ¥l} is skål. */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What the first byte of a letter or a dash becomes, before what any other byte becomes. */
    private static final Pattern SIGN = Pattern.compile("[ÃÂâ][^\\p{ASCII}]", Pattern.DOTALL);

    private final Findings findings;

    Mojibake(Findings findings) {
        this.findings = findings;
    }

    Grid repair(Grid grid) {
        boolean clean = grid.rows().stream()
                .allMatch(
                        row -> row.cells().stream().allMatch(cell -> cell(cell).isEmpty()));
        if (clean) {
            return grid;
        }
        List<Grid.Row> rows = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            List<SheetCell> cells = row.cells().stream().map(this::repaired).toList();
            rows.add(new Grid.Row(row.number(), row.hidden(), row.place(), cells));
        }
        return new Grid(grid.file(), grid.sheet(), grid.hidden(), rows, grid.hiddenColumns(), grid.merges());
    }

    private static Optional<String> cell(SheetCell cell) {
        return cell.kind() == Kind.TEXT ? repair(cell.text()) : Optional.empty();
    }

    private SheetCell repaired(SheetCell cell) {
        Optional<String> text = cell(cell);
        text.ifPresent(repaired -> findings.add(FindingCode.LETTERS_REPAIRED, cell, repaired));
        return text.map(cell::withText).orElse(cell);
    }

    /** @return empty when the text is as it should be */
    static Optional<String> repair(String text) {
        if (!SIGN.matcher(text).find()) {
            return Optional.empty();
        }
        try {
            CharBuffer repaired = StandardCharsets.UTF_8.newDecoder().decode(bytes(text));
            return Optional.of(repaired.toString()).filter(other -> !other.equals(text));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Bytes that Windows-1252 leaves open were read as the control characters of Latin 1. */
    private static ByteBuffer bytes(String text) throws CharacterCodingException {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (char letter : text.toCharArray()) {
            bytes.put(
                    letter < 0x100
                            ? (byte) letter
                            : WINDOWS.newEncoder()
                                    .encode(CharBuffer.wrap(new char[] {letter}))
                                    .get());
        }
        return bytes.flip();
    }
}
