package no.arealklok.input.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;

/** A mapping as its file holds it; null, or an empty word to be filled in, is what the file does not say. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MappingFile(List<SheetEntry> sheets) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SheetEntry(
            String sheet,
            String holds,
            Integer headingRow,
            String service,
            Integer year,
            ReadEntry read,
            List<ColumnEntry> columns) {
        SheetMapping mapping() {
            return new SheetMapping(
                    Objects.requireNonNull(sheet),
                    filledIn(holds),
                    optional(headingRow),
                    filledIn(service),
                    optional(year),
                    Optional.ofNullable(read).map(ReadEntry::mapping),
                    Optional.ofNullable(columns).orElse(List.of()).stream()
                            .map(ColumnEntry::mapping)
                            .toList());
        }

        static SheetEntry of(SheetMapping mapping) {
            return new SheetEntry(
                    mapping.sheet(),
                    mapping.holds().orElse(""),
                    number(mapping.headingRow()),
                    mapping.service().orElse(null),
                    number(mapping.year()),
                    mapping.read().map(ReadEntry::of).orElse(null),
                    mapping.columns().isEmpty()
                            ? null
                            : mapping.columns().stream().map(ColumnEntry::of).toList());
        }
    }

    /** What the program made of a sheet by itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReadEntry(String holds, Integer headingRow) {
        SheetMapping.Read mapping() {
            return new SheetMapping.Read(filledIn(holds), optional(headingRow));
        }

        static ReadEntry of(SheetMapping.Read read) {
            return new ReadEntry(read.holds().orElse(null), number(read.headingRow()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ColumnEntry(
            String heading, String column, String unit, String read, List<String> offers, Map<String, String> values) {
        ColumnMapping mapping() {
            return new ColumnMapping(
                    Objects.requireNonNull(heading),
                    Optional.ofNullable(column).orElse(""),
                    filledIn(unit),
                    filledIn(read),
                    Optional.ofNullable(offers).orElse(List.of()),
                    Optional.ofNullable(values).orElse(Map.of()));
        }

        static ColumnEntry of(ColumnMapping mapping) {
            return new ColumnEntry(
                    mapping.heading(),
                    mapping.column(),
                    mapping.unit().orElse(null),
                    mapping.read().orElse(null),
                    mapping.offers().isEmpty() ? null : mapping.offers(),
                    mapping.values().isEmpty() ? null : mapping.values());
        }
    }

    private static Optional<String> filledIn(String word) {
        return Optional.ofNullable(word).filter(text -> !text.isEmpty());
    }

    private static OptionalInt optional(Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Integer number(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    static MappingFile of(Mapping mapping) {
        return new MappingFile(mapping.sheets().stream().map(SheetEntry::of).toList());
    }

    /** @throws NullPointerException when a name is missing */
    Mapping mapping(String file) {
        return new Mapping(file, sheets.stream().map(SheetEntry::mapping).toList());
    }
}
