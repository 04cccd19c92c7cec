package no.arealklok.report;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.arealklok.language.Languages;

/**
 * What a reader gets, before it is paper, page or workbook.
 *
 * @param language all text in the document is in it
 * @param description one sentence on what the document is, for catalogues and search
 */
public record Document(String language, String title, String subtitle, String description, List<Section> sections) {
    public Document {
        Objects.requireNonNull(subtitle);
        Objects.requireNonNull(description);
        if (!Languages.all().contains(language)) {
            throw new IllegalArgumentException("language must be one of " + Languages.all() + ", was " + language);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title");
        }
        sections = List.copyOf(sections);
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            if (!ids.add(section.id())) {
                throw new IllegalArgumentException("two sections have the id " + section.id());
            }
        }
    }
}
