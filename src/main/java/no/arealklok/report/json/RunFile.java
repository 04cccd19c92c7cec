package no.arealklok.report.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.plan.PlanScore;
import no.arealklok.input.CapacityChoice;
import no.arealklok.report.json.AnalysisFile.NormEntry;
import no.arealklok.report.json.AnalysisFile.Run;
import no.arealklok.run.Found;

/**
 * The shape of run.json: what a run was made of and with, what its engines found, and what it wrote.
 *
 * @param language of the documents
 * @param norms in force, with the value of the program where the user put another in its place
 * @param scores of the alternatives
 * @param outputs SHA-256 of each file, by its name below the folder
 */
record RunFile(
        Run run,
        String language,
        Alternatives<PlanScore> scores,
        Found found,
        List<NormEntry> norms,
        List<CapacityChoice> capacityChoices,
        Map<String, String> outputs) {
    static RunFile of(Analysis analysis, String language, Map<String, String> outputs) {
        AnalysisEntries entries = new AnalysisEntries(analysis);
        return new RunFile(
                entries.run(),
                language,
                Alternatives.of(analysis, (name, plan) -> plan.score()),
                analysis.found(),
                entries.norms(),
                analysis.choices(),
                new TreeMap<>(outputs));
    }
}
