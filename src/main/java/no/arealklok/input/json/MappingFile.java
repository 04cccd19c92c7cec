package no.arealklok.input.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
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
            String sheet, String holds, Integer headingRow, String service, Integer year, List<ColumnEntry> columns) {
        SheetMapping mapping() {
            return new SheetMapping(
                    Objects.requireNonNull(sheet),
                    Optional.ofNullable(holds).filter(word -> !word.isEmpty()),
                    optional(headingRow),
                    Optional.ofNullable(service),
                    optional(year),
                    Optional.ofNullable(columns).orElse(List.of()).stream()
                            .map(ColumnEntry::mapping)
                            .toList());
        }

        static SheetEntry of(SheetMapping mapping) {
            return new SheetEntry(
                    mapping.sheet(),
                    mapping.holds().orElse(""),
                    mapping.headingRow().isPresent() ? mapping.headingRow().getAsInt() : null,
                    mapping.service().orElse(null),
                    mapping.year().isPresent() ? mapping.year().getAsInt() : null,
                    mapping.columns().isEmpty()
                            ? null
                            : mapping.columns().stream().map(ColumnEntry::of).toList());
        }

        private static OptionalInt optional(Integer number) {
            return number == null ? OptionalInt.empty() : OptionalInt.of(number);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ColumnEntry(String heading, String column, String unit, List<String> offers) {
        ColumnMapping mapping() {
            return new ColumnMapping(
                    Objects.requireNonNull(heading),
                    Optional.ofNullable(column).orElse(""),
                    Optional.ofNullable(unit),
                    Optional.ofNullable(offers).orElse(List.of()));
        }

        static ColumnEntry of(ColumnMapping mapping) {
            return new ColumnEntry(
                    mapping.heading(),
                    mapping.column(),
                    mapping.unit().orElse(null),
                    mapping.offers().isEmpty() ? null : mapping.offers());
        }
    }

    static MappingFile of(Mapping mapping) {
        return new MappingFile(mapping.sheets().stream().map(SheetEntry::of).toList());
    }

    /** @throws NullPointerException when a name is missing */
    Mapping mapping(String file) {
        return new Mapping(file, sheets.stream().map(SheetEntry::mapping).toList());
    }
}
