package no.arealklok.report.document;

import no.arealklok.analysis.Analysis;

/** What a run is called: the register file's name without its ending. */
public final class Title {
    private Title() {}

    public static String of(Analysis analysis) {
        String file = analysis.inputs().run().file();
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
