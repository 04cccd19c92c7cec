package no.arealklok.report.document;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.language.Messages;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.document.decision.ProcessSection;
import no.arealklok.report.document.later.OutlookBands;
import no.arealklok.report.document.later.OutlookSection;
import no.arealklok.report.document.money.LongTermSection;
import no.arealklok.report.document.money.MoneySection;
import no.arealklok.report.document.now.DefinitionSection;
import no.arealklok.report.document.now.UtilisationSection;
import no.arealklok.report.document.now.WarningSection;
import no.arealklok.report.document.plan.AllotmentSection;
import no.arealklok.report.document.plan.ChoiceSection;
import no.arealklok.report.document.plan.ComparisonSection;
import no.arealklok.report.document.plan.DirectiveSection;
import no.arealklok.report.document.plan.MapSection;
import no.arealklok.report.document.plan.ProposalSection;
import no.arealklok.report.document.plan.TravelSection;
import no.arealklok.report.document.trust.AssumptionSection;
import no.arealklok.report.document.trust.FindingSection;
import no.arealklok.report.document.trust.MethodSection;
import no.arealklok.report.document.trust.ResilienceSection;
import no.arealklok.report.document.unit.UnitSection;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.Title;

/** The whole basis, for the planner who must defend it: everything that was found, and how. */
public final class PlannerReport {
    public Document of(Analysis analysis, Messages messages) {
        Phrases phrases = new Phrases(analysis, messages, true);
        List<Section> sections = new ArrayList<>();
        sections.add(new SummarySection(phrases).section());
        new MapSection(phrases).section().ifPresent(sections::add);
        new AllotmentSection(phrases).section().ifPresent(sections::add);
        sections.add(new ProposalSection(phrases).section());
        sections.add(new ComparisonSection(phrases).section());
        new DirectiveSection(phrases).section().ifPresent(sections::add);
        new ProcessSection(phrases).annex().ifPresent(sections::add);
        sections.add(new ChoiceSection(phrases).section());
        sections.add(new ResilienceSection(phrases).section());
        sections.add(new UnitSection(phrases).section());
        sections.add(new UtilisationSection(phrases).section());
        sections.add(new DefinitionSection(phrases).section());
        sections.add(new OutlookSection(phrases).section());
        sections.add(new WarningSection(phrases).section());
        sections.add(new OutlookBands(phrases).section());
        sections.add(new MoneySection(phrases).section());
        sections.add(new LongTermSection(phrases).section());
        sections.add(new TravelSection(phrases).section());
        sections.add(new FindingSection(phrases.findings(), phrases.messages()).section());
        sections.add(new AssumptionSection(phrases).section());
        sections.add(new MethodSection(phrases).section());
        return new Document(
                messages.language(),
                phrases.text("planner.title", Title.of(analysis)),
                phrases.text(
                        "planner.subtitle",
                        phrases.year(analysis.horizon().baseYear()),
                        phrases.year(analysis.horizon().lastYear())),
                phrases.text("planner.description", Title.of(analysis)),
                sections);
    }
}
