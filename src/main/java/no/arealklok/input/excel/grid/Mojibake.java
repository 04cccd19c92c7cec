package no.arealklok.input.excel.grid;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.arealklok.finding.FindingCode;
import no.arealklok.input.excel.grid.SheetCell.Kind;

/** Repairs text in UTF-8 that was once read as Windows-1252: {@code skÃ¥l} is skål. */
public final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What the first byte of a letter or a dash becomes, before what any other byte becomes. */
    private static final Pattern SIGN = Pattern.compile("[ÃÂâ][^\\p{ASCII}]", Pattern.DOTALL);

    private final Findings findings;

    public Mojibake(Findings findings) {
        this.findings = findings;
    }

    public Grid repair(Grid grid) {
        boolean damaged = false;
        for (Grid.Row row : grid.rows()) {
            for (SheetCell cell : row.cells()) {
                Optional<String> text = repair(cell);
                text.ifPresent(repaired -> findings.add(FindingCode.LETTERS_REPAIRED, cell, repaired));
                damaged |= text.isPresent();
            }
        }
        List<Grid.Row> rows = damaged ? new LazyList<>(grid.rows(), Mojibake::repaired) : grid.rows();
        return new Grid(grid.file(), grid.sheet(), grid.hidden(), rows, grid.hiddenColumns(), grid.merges());
    }

    private static Grid.Row repaired(Grid.Row row) {
        List<SheetCell> cells = row.cells().stream()
                .map(cell -> repair(cell).map(cell::withText).orElse(cell))
                .toList();
        return new Grid.Row(row.number(), row.hidden(), row.place(), cells);
    }

    private static Optional<String> repair(SheetCell cell) {
        return cell.kind() == Kind.TEXT ? repair(cell.text()) : Optional.empty();
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
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            bytes.put(
                    letter < 0x100
                            ? (byte) letter
                            : WINDOWS.newEncoder()
                                    .encode(CharBuffer.wrap(text, i, i + 1))
                                    .get());
        }
        return bytes.flip();
    }
}
