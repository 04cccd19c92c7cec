package no.arealklok.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A piece of a document. Text is plain: a writer escapes it for its format. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.Note,
                Block.BulletList,
                Block.KeyFigures,
                Block.SideBySide,
                Block.Collapsible,
                Table,
                Chart {

    /** @param level 3 or 4; 1 is the document's title and 2 a section's */
    record Heading(int level, String text) implements Block {
        public Heading {
            Objects.requireNonNull(text);
            if (level < 3 || level > 4) {
                throw new IllegalArgumentException("a heading in a section has level 3 or 4, was " + level);
            }
        }
    }

    record Paragraph(String text) implements Block {
        public Paragraph {
            Objects.requireNonNull(text);
        }
    }

    /** A framed remark. */
    record Note(Weight weight, String title, String text) implements Block {
        /** INFORMATION is good to know; WARNING may change what the reader decides. */
        public enum Weight {
            INFORMATION,
            WARNING
        }

        public Note {
            Objects.requireNonNull(weight);
            Objects.requireNonNull(title);
            Objects.requireNonNull(text);
        }
    }

    record BulletList(List<String> items) implements Block {
        public BulletList {
            items = List.copyOf(items);
        }
    }

    /** The few numbers (nøkkeltall) that a reader should remember. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /** A big number, what it is, and what it means. */
    record KeyFigure(Cell value, String label, String explanation) {
        public KeyFigure {
            Objects.requireNonNull(value);
            Objects.requireNonNull(label);
            Objects.requireNonNull(explanation);
        }
    }

    /** Blocks that are read together, two in a row where there is room. */
    record SideBySide(List<Block> blocks) implements Block {
        public SideBySide {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Long content that a reader opens on a screen; on paper only its title is printed.
     *
     * @param page id of a page about one thing (enhetens side), that names lead to and that is found by its title;
     *     empty for what is only folded
     */
    record Collapsible(String title, List<Block> blocks, Optional<String> page) implements Block {
        public Collapsible {
            Objects.requireNonNull(title);
            Objects.requireNonNull(page);
            blocks = List.copyOf(blocks);
        }

        public Collapsible(String title, List<Block> blocks) {
            this(title, blocks, Optional.empty());
        }
    }
}
