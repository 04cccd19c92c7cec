package no.arealklok.report.document;

import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.language.Messages;
import no.arealklok.report.Document;
import no.arealklok.report.Section;
import no.arealklok.report.document.trust.FindingSection;

/** The findings in a register on their own, for an owner whose file cannot hold comments. */
public final class FindingList {
    /** @param register name of its file */
    public Document of(String register, List<Finding> findings, Messages messages) {
        FindingSection section = new FindingSection(findings, messages);
        return new Document(
                messages.language(),
                messages.text("check.sheetTitle"),
                register,
                messages.text("check.sheetTitle"),
                List.of(new Section("findings", messages.text("sheet.findings"), List.of(section.table()))));
    }
}
