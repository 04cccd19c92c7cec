package no.arealklok.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.arealklok.input.Municipality;

/** Twelve units in eleven buildings, all four services, in numbers so round that a person can check every result. */
public final class TwelveUnits {
    private static final String TABLES = "twelve-units.txt";

    private TwelveUnits() {}

    /** @param file name of the workbook that the figures claim to come from */
    public static Municipality municipality(String file) {
        try (InputStream stream = TwelveUnits.class.getResourceAsStream(TABLES)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new TextMunicipality(file, TextTables.parse(text)).municipality();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TABLES, e);
        }
    }
}
