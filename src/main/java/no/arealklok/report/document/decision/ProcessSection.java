package no.arealklok.report.document.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.arealklok.consolidation.answer.Proposal;
import no.arealklok.report.Block;
import no.arealklok.report.Section;
import no.arealklok.report.Table;
import no.arealklok.report.document.decision.Requirements.Requirement;
import no.arealklok.report.document.plan.FlagList;
import no.arealklok.report.document.words.Phrases;
import no.arealklok.report.document.words.ProposalWords;
import no.arealklok.service.ServiceType;

/** Law and process: a list to fill in for those who decide, and each proposal’s for the planner. */
public final class ProcessSection {
    /** Spaces that no line breaks at, for a pen. */
    private static final String ROOM_TO_WRITE = "\u00a0".repeat(44);

    private final Phrases phrases;
    private final Requirements requirements;
    private final ProposalWords words;
    private final FlagList flags;

    public ProcessSection(Phrases phrases) {
        this.phrases = phrases;
        this.requirements = new Requirements(phrases);
        this.words = new ProposalWords(phrases);
        this.flags = new FlagList(phrases);
    }

    private record Asked(ServiceType type, List<Requirement> requirements) {}

    private record Line(Requirement requirement, List<Matter> matters) {}

    /** A list for each service, with room to write who does it and when; empty where nothing is to be decided. */
    public Optional<Section> checklist() {
        Map<Requirement, List<Matter>> asked = new LinkedHashMap<>();
        for (Matter matter : Matter.all(phrases)) {
            requirements
                    .of(matter)
                    .forEach(one -> asked.computeIfAbsent(one, first -> new ArrayList<>())
                            .add(matter));
        }
        List<Line> lines = asked.entrySet().stream()
                .map(one -> new Line(one.getKey(), one.getValue()))
                .toList();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        Table table = phrases.rows(lines)
                .text("decision.case", this::services)
                .text(
                        "process.asked",
                        line -> line.requirement().what() + " ("
                                + line.requirement().source() + ")")
                .text("process.answered", line -> line.requirement().answer())
                .text("process.left", line -> line.requirement().missing())
                .text("process.whoWhen", line -> ROOM_TO_WRITE)
                .table(phrases.text("process.caption"));
        return Optional.of(new Section(
                "process",
                phrases.text("process.title"),
                List.of(table, new Block.Paragraph(phrases.text("process.intro")))));
    }

    private String services(Line line) {
        return line.matters().stream()
                .map(matter -> phrases.plural(matter.type()))
                .collect(Collectors.joining(", "));
    }

    /** Each proposal’s list, folded, once for all of which the same is asked; empty where nothing is proposed. */
    public Optional<Section> annex() {
        Map<Asked, List<Proposal>> alike = new LinkedHashMap<>();
        for (Proposal proposal : phrases.analysis().proposals()) {
            Asked asked = new Asked(words.type(proposal), requirements.of(Matter.of(phrases, proposal)));
            alike.computeIfAbsent(asked, first -> new ArrayList<>()).add(proposal);
        }
        if (alike.isEmpty()) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(phrases.text("process.annexIntro"))));
        alike.forEach((asked, proposals) -> blocks.add(fold(asked.requirements(), proposals)));
        return Optional.of(new Section("process", phrases.text("process.title"), blocks));
    }

    private Block fold(List<Requirement> asked, List<Proposal> proposals) {
        Proposal first = proposals.get(0);
        String title = proposals.size() == 1
                ? words.title(first)
                : phrases.text("process.alike", phrases.plural(words.type(first)), proposals.size());
        Table table = phrases.rows(asked)
                .text("process.asked", Requirement::what)
                .text("process.source", Requirement::source)
                .text("process.answered", Requirement::answer)
                .text("process.left", Requirement::missing)
                .table(phrases.text("process.of", title));
        List<String> told = proposals.stream().map(this::flags).toList();
        return new Block.Collapsible(title, List.of(table, new Block.BulletList(told)));
    }

    /** Its name, and what is asked of it alone. */
    private String flags(Proposal proposal) {
        String title = words.title(proposal);
        List<String> asked = flags.of(proposal);
        return asked.isEmpty() ? title : phrases.text("process.flags", title, String.join(" ", asked));
    }
}
