package no.arealklok.report.document.unit;

import java.util.ArrayList;
import java.util.List;
import no.arealklok.report.Block;
import no.arealklok.report.Section;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.service.ServiceType;

/** A page for each unit (enhetens side), those that do not move as well, by service. */
public final class UnitSection {
    private final Phrases phrases;

    public UnitSection(Phrases phrases) {
        this.phrases = phrases;
    }

    public Section section() {
        UnitPage page = new UnitPage(phrases);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(phrases.text(
                "unit.intro", phrases.analysis().norms().figure("refusals.most").whole())));
        for (ServiceType type : phrases.analysis().inputs().types().all()) {
            List<Block> pages = phrases.analysis().rationales().stream()
                    .filter(rationale -> rationale.occupant().type() == type)
                    .<Block>map(page::of)
                    .toList();
            if (!pages.isEmpty()) {
                blocks.add(new Block.Collapsible(phrases.plural(type), pages));
            }
        }
        return new Section("units", phrases.text("unit.title"), blocks);
    }
}
