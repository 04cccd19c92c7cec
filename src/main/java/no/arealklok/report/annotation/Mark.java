package no.arealklok.report.annotation;

import no.arealklok.finding.Severity;

/**
 * How a cell is marked: by a conditional format that always holds, over the looks that its owner gave it, which stay as
 * they are. Only a cell without a colour of its own is tinted.
 */
record Mark(Severity severity, boolean tinted) {
    /** A condition that is always true, and by which our marks are known again. */
    static final String CONDITION =
            "\"" + AnnotatedWorkbookWriter.AUTHOR + "\"=\"" + AnnotatedWorkbookWriter.AUTHOR + "\"";

    /** Excel 97 has room for no more ranges in one rule. */
    static final int MOST_CELLS = 400;
}
