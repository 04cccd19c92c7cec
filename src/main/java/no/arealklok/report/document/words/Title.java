package no.arealklok.report.document.words;

import no.arealklok.analysis.Analysis;

/** What a run is called: the register file's name without its ending, with a capital. */
public final class Title {
    private Title() {}

    public static String of(Analysis analysis) {
        String file = analysis.inputs().run().register().name();
        int dot = file.lastIndexOf('.');
        String name = dot > 0 ? file.substring(0, dot) : file;
        return name.isEmpty() ? file : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
