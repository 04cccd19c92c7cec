package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.arealklok.analysis.Analysis;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.language.Messages;
import no.arealklok.report.Block;
import no.arealklok.report.Cell;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.Table.Column;
import no.arealklok.report.document.later.OutlookSection;
import no.arealklok.report.document.money.ClimateTables;
import no.arealklok.report.document.money.InvestmentChart;
import no.arealklok.report.document.money.LongTermSection;
import no.arealklok.report.document.money.LongTermTables;
import no.arealklok.report.document.money.PayerTables;
import no.arealklok.report.document.now.CadastreTable;
import no.arealklok.report.document.now.DefinitionTables;
import no.arealklok.report.document.now.ServiceTables;
import no.arealklok.report.document.now.UtilisationSection;
import no.arealklok.report.document.plan.ChoiceSection;
import no.arealklok.report.document.plan.ComparisonSection;
import no.arealklok.report.document.plan.DirectiveSection;
import no.arealklok.report.document.plan.FrontierTables;
import no.arealklok.report.document.plan.ProposalOverview;
import no.arealklok.report.document.plan.ProposalSection;
import no.arealklok.report.document.plan.Reasons;
import no.arealklok.report.document.plan.TravelSection;
import no.arealklok.report.document.trust.AssumptionSection;
import no.arealklok.report.document.trust.FindingSection;
import no.arealklok.report.document.trust.PreferenceTable;
import no.arealklok.report.document.trust.ResilienceSection;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProposalWords;
import no.arealklok.report.document.words.Title;
import no.arealklok.service.ServiceType;

/** The planner's working file, a table a sheet: every unit, year and krone, with nothing hidden. */
public final class ProposalTables {
    /** A document of tables only; one is left out when it has no rows. */
    public Document of(Analysis analysis, Messages messages) {
        Phrases phrases = new Phrases(analysis, messages, false);
        UtilisationSection utilisation = new UtilisationSection(phrases);
        OutlookSection outlook = new OutlookSection(phrases);
        ComparisonSection comparison = new ComparisonSection(phrases);
        Map<String, Table> sheets = new LinkedHashMap<>();
        ProposalOverview proposals = new ProposalOverview(phrases);
        sheets.put("sheet.proposals", proposals.mergers(proposals.mergers()));
        sheets.put("sheet.relocations", proposals.relocations(proposals.relocations()));
        sheets.put("sheet.extensions", proposals.extensions(proposals.extensions()));
        sheets.put("sheet.years", years(phrases));
        sheets.put("sheet.alternatives", comparison.alternatives());
        sheets.put("sheet.stress", comparison.stress());
        resilience(phrases, sheets);
        choices(phrases, sheets);
        sheets.put("sheet.utilisation", utilisation.levels());
        utilisation.levelsPerUser().ifPresent(table -> sheets.put("sheet.per-user", table));
        new ServiceTables(phrases).balance().ifPresent(table -> sheets.put("sheet.balance", table));
        sheets.put("sheet.units", byService(phrases, "sheet.units", utilisation::units));
        sheets.put("sheet.definitions", byService(phrases, "sheet.definitions", new DefinitionTables(phrases)::rows));
        sheets.put("sheet.cadastre", new CadastreTable(phrases).table());
        sheets.put("sheet.outlook", byService(phrases, "sheet.outlook", outlook::units));
        money(phrases, sheets);
        sheets.put("sheet.travel", new TravelSection(phrases).table());
        sheets.put("sheet.why", byService(phrases, "sheet.why", new Reasons(phrases)::table));
        sheets.put("sheet.findings", new FindingSection(phrases.findings(), phrases.messages()).table());
        sheets.put("sheet.assumptions", new AssumptionSection(phrases).table());
        List<Section> sections = new ArrayList<>();
        charts(phrases).ifPresent(sections::add);
        sheets.values().removeIf(table -> table.rows().isEmpty());
        sheets.forEach(
                (key, table) -> sections.add(new Section(key.replace('.', '-'), phrases.text(key), List.of(table))));
        String title = phrases.text("planner.title", Title.of(analysis));
        return new Document(messages.language(), title, "", phrases.text("sheet.description"), sections);
    }

    /** Need and places by year, a chart a service, and what the plan builds. */
    private static Optional<Section> charts(Phrases phrases) {
        List<Block> charts = new ArrayList<>(new OutlookSection(phrases).charts());
        new InvestmentChart(phrases).chart().ifPresent(charts::add);
        return charts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section("sheet-charts", phrases.text("sheet.charts"), charts));
    }

    private static void resilience(Phrases phrases, Map<String, Table> sheets) {
        ResilienceSection resilience = new ResilienceSection(phrases);
        sheets.put("sheet.overfills", resilience.overfills());
        sheets.put("sheet.regrets", resilience.regrets());
        sheets.put("sheet.preferred", new PreferenceTable(phrases).table());
        phrases.analysis().resilience().price().ifPresent(price -> sheets.put("sheet.price", resilience.price(price)));
    }

    private static void choices(Phrases phrases, Map<String, Table> sheets) {
        sheets.put("sheet.directives", new DirectiveSection(phrases).table());
        ChoiceSection choices = new ChoiceSection(phrases);
        sheets.put("sheet.choices", choices.plans());
        sheets.put("sheet.agreement", choices.agreement());
        sheets.put("sheet.frontier", new FrontierTables(phrases).table());
    }

    private static void money(Phrases phrases, Map<String, Table> sheets) {
        PayerTables payers = new PayerTables(phrases);
        sheets.put("sheet.payers", payers.lines());
        sheets.put("sheet.money", payers.everyLine());
        sheets.put("sheet.long-term", new LongTermTables(phrases).lines());
        sheets.put("sheet.trials", new LongTermSection(phrases).tests());
        sheets.put("sheet.climate", new ClimateTables(phrases).years());
    }

    private static Table byService(Phrases phrases, String caption, Function<ServiceType, Table> tableOf) {
        Map<String, Table> tables = new LinkedHashMap<>();
        for (ServiceType type : phrases.analysis().inputs().types().all()) {
            tables.put(phrases.name(type), tableOf.apply(type));
        }
        return stacked(phrases.text(caption), phrases.text("column.service"), tables);
    }

    private static Table years(Phrases phrases) {
        ProposalSection section = new ProposalSection(phrases);
        ProposalWords words = new ProposalWords(phrases);
        Map<String, Table> tables = new LinkedHashMap<>();
        for (Proposal proposal : phrases.analysis().proposals()) {
            tables.put(
                    words.title(proposal),
                    section.years(
                            proposal,
                            proposal.host()
                                    .site()
                                    .services()
                                    .get(words.type(proposal).id())));
        }
        return stacked(phrases.text("sheet.years"), phrases.text("column.proposal"), tables);
    }

    /** Tables of the same columns below each other, with what tells them apart as the first column. */
    private static Table stacked(String caption, String title, Map<String, Table> tables) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(title)));
        List<List<Cell>> rows = new ArrayList<>();
        for (Map.Entry<String, Table> entry : tables.entrySet()) {
            if (columns.size() == 1) {
                columns.addAll(entry.getValue().columns());
            }
            for (List<Cell> cells : entry.getValue().rows()) {
                List<Cell> row = new ArrayList<>(List.of(Cell.text(entry.getKey())));
                row.addAll(cells);
                rows.add(row);
            }
        }
        return new Table(caption, columns, rows);
    }
}
