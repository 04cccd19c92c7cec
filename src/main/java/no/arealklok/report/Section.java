package no.arealklok.report;

import java.util.List;

/**
 * A chapter, one line in the table of contents.
 *
 * @param id unique in the document; lower-case letters, digits and hyphens
 */
public record Section(String id, String title, List<Block> blocks) {
    public Section {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a section id: " + id);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("section " + id + " needs a title");
        }
        blocks = List.copyOf(blocks);
    }
}
