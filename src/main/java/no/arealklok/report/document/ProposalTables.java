package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.Proposal;
import no.arealklok.consolidation.SiteService;
import no.arealklok.report.Messages;
import no.arealklok.report.Table;
import no.arealklok.service.ServiceType;

/** The tables of the planner's working file: every unit, year and krone, with nothing hidden. */
public final class ProposalTables {
    /** The name is that of the sheet. */
    public record Sheet(String name, List<Table> tables) {}

    public List<Sheet> of(Analysis analysis, Messages messages) {
        Phrases phrases = new Phrases(analysis, messages, false);
        UtilisationSection utilisation = new UtilisationSection(phrases);
        OutlookSection outlook = new OutlookSection(phrases);
        RationaleSection rationale = new RationaleSection(phrases);
        ComparisonSection comparison = new ComparisonSection(phrases);
        List<ServiceType> types = analysis.inputs().types().all().stream()
                .filter(type -> analysis.uses().all().stream().anyMatch(use -> use.type() == type))
                .toList();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(
                phrases.text("sheet.proposals"), List.of(new ProposalSection(phrases).overview(analysis.proposals()))));
        sheets.add(new Sheet(phrases.text("sheet.years"), years(phrases)));
        sheets.add(
                new Sheet(phrases.text("sheet.alternatives"), List.of(comparison.alternatives(), comparison.stress())));
        sheets.add(new Sheet(phrases.text("sheet.units"), each(types, utilisation::units)));
        sheets.add(new Sheet(
                phrases.text("sheet.outlook"), each(types, type -> outlook.units(type, outlook.years(1)))));
        sheets.add(new Sheet(phrases.text("sheet.money"), List.of(new MoneySection(phrases).years())));
        sheets.add(new Sheet(phrases.text("sheet.travel"), List.of(new TravelSection(phrases).table())));
        sheets.add(new Sheet(phrases.text("sheet.why"), each(types, rationale::table)));
        sheets.add(new Sheet(phrases.text("sheet.findings"), List.of(new FindingSection(phrases).table())));
        sheets.add(new Sheet(phrases.text("sheet.assumptions"), List.of(new AssumptionSection(phrases).table())));
        return sheets;
    }

    private interface TableOf {
        Table of(ServiceType type);
    }

    private static List<Table> each(List<ServiceType> types, TableOf tableOf) {
        return types.stream().map(tableOf::of).toList();
    }

    private static List<Table> years(Phrases phrases) {
        ProposalSection section = new ProposalSection(phrases);
        ProposalWords words = new ProposalWords(phrases);
        List<Table> tables = new ArrayList<>();
        for (Proposal proposal : phrases.analysis().proposals()) {
            SiteService service =
                    proposal.host().site().services().get(words.type(proposal).id());
            tables.add(section.years(proposal, service));
        }
        return tables;
    }
}
