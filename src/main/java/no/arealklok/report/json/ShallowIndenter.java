package no.arealklok.report.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter.Indenter;

/** Breaks lines down to a depth, and below it writes all on one line. The platform's line ends do not matter. */
record ShallowIndenter(int depth) implements Indenter {
    @Override
    public void writeIndentation(JsonGenerator generator, int level) {
        generator.writeRaw(level <= depth ? "\n" + "  ".repeat(level) : " ");
    }

    @Override
    public boolean isInline() {
        return false;
    }
}
