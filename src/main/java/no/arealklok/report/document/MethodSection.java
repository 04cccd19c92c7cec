package no.arealklok.report.document;

import java.util.List;
import no.arealklok.analysis.Analysis;
import no.arealklok.analysis.RunIdentity;
import no.arealklok.report.Block;
import no.arealklok.report.Section;

/** How the numbers were made, what they do not tell, and how to make them again. */
final class MethodSection {
    private final Phrases phrases;

    MethodSection(Phrases phrases) {
        this.phrases = phrases;
    }

    Section section() {
        Analysis analysis = phrases.analysis();
        RunIdentity run = analysis.inputs().run();
        return new Section(
                "method",
                phrases.text("method.title"),
                List.of(
                        new Block.BulletList(List.of(
                                phrases.text("method.utilisation"),
                                phrases.text("method.outlook"),
                                phrases.text("method.travel"),
                                phrases.text("method.plan"),
                                phrases.text("method.money"))),
                        new Block.Heading(3, phrases.text("method.limitsTitle")),
                        new Block.BulletList(List.of(
                                phrases.proof(),
                                phrases.text("method.limit.homes"),
                                phrases.text("method.limit.staff"),
                                phrases.text("method.limit.legal"),
                                phrases.text("method.limit.people"))),
                        new Block.Heading(3, phrases.text("method.runTitle")),
                        new Block.Paragraph(phrases.text(
                                "method.run",
                                run.file(),
                                run.sha256(),
                                run.version(),
                                Long.toString(analysis.inputs().budget().seed()),
                                analysis.inputs().budget().effort()))));
    }
}
