package no.arealklok.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.Severity;
import no.arealklok.input.ColumnMapping;
import no.arealklok.input.Mapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.RegisterCheck;
import no.arealklok.input.excel.mapping.MappingDraft;
import no.arealklok.language.Messages;
import no.arealklok.language.Numerals;
import no.arealklok.report.Remark;

/** What a check found, on the console: how much of what, the gravest with what to do, and where the rest lies. */
final class CheckSummary {
    private static final int SHOWN = 10;
    private static final int WIDTH = 100;

    private final Messages messages;
    private final Numerals numerals;
    private final PrintWriter out;

    CheckSummary(Messages messages, PrintWriter out) {
        this.messages = messages;
        this.numerals = Numerals.of(messages.language());
        this.out = out;
    }

    /** What was read, and from which columns. */
    void print(String file, RegisterCheck check) {
        out.println(
                messages.text("check.read", file, numerals.whole(check.units()), numerals.whole(check.buildings())));
        ColumnSummary columns = new ColumnSummary(messages);
        for (TableReading table : check.tables()) {
            if (!table.holds().isEmpty()) {
                out.println();
                columns.of(table).forEach(part -> paragraph(part.lead(), part.text()));
            }
        }
    }

    /** What was noticed in a register that was read. */
    void print(List<Finding> findings, List<Path> written) {
        if (findings.isEmpty()) {
            out.println();
            out.println(messages.text("check.nothing"));
        }
        printUnread(findings, written);
    }

    /** What was noticed in one that could not be. */
    void printUnread(List<Finding> findings, List<Path> written) {
        if (!findings.isEmpty()) {
            kinds(findings);
            gravest(findings);
        }
        out.println();
        out.println(messages.text("check.written"));
        written.forEach(path -> out.println("  " + path));
    }

    /** How much there is to decide in the mapping that was written. */
    void tellOpen(RegisterCheck check) {
        Mapping draft = new MappingDraft(check.findings()).draft(check.tables(), MappingChoice.DRAFT);
        List<ColumnMapping> lines = draft.sheets().stream()
                .flatMap(sheet -> sheet.columns().stream())
                .toList();
        long columns = lines.stream().filter(line -> line.offers().size() > 1).count();
        long words = lines.stream().mapToLong(line -> line.values().size()).sum();
        if (columns + words > 0) {
            out.println();
            paragraph("", messages.text("check.open", columns, words, MappingChoice.DRAFT));
        }
    }

    /** What to do with the mapping that was written where no units were found. */
    void explainMapping() {
        out.println();
        paragraph("", messages.text("check.mapping"));
    }

    /** The findings of each kind, the gravest kinds first, the largest first among these. */
    private static List<List<Finding>> byKind(List<Finding> findings) {
        Map<FindingCode, List<Finding>> kinds = new EnumMap<>(FindingCode.class);
        findings.forEach(finding ->
                kinds.computeIfAbsent(finding.code(), code -> new ArrayList<>()).add(finding));
        return kinds.values().stream()
                .sorted(Comparator.comparing((List<Finding> kind) -> kind.get(0).severity())
                        .thenComparing(kind -> -kind.size()))
                .toList();
    }

    private void kinds(List<Finding> findings) {
        Severity severity = null;
        for (List<Finding> kind : byKind(findings)) {
            Finding first = kind.get(0);
            if (first.severity() != severity) {
                severity = first.severity();
                Severity shown = severity;
                long count = findings.stream()
                        .filter(finding -> finding.severity() == shown)
                        .count();
                out.println();
                out.println(messages.text("check.severity." + severity, numerals.whole(count)));
            }
            paragraph(String.format("%5s  ", numerals.whole(kind.size())), sentence(first));
        }
    }

    /** What all findings of a kind have in common. */
    private String sentence(Finding finding) {
        Object[] arguments = new Object[finding.words().size() + 1];
        Arrays.fill(arguments, "…");
        return messages.text("finding." + finding.code(), arguments);
    }

    /** One of each kind before a second of any, within each severity. */
    private void gravest(List<Finding> findings) {
        record Ranked(Finding finding, int rank) {}
        List<Ranked> ranked = new ArrayList<>();
        byKind(findings).forEach(kind -> {
            for (int rank = 0; rank < kind.size(); rank++) {
                ranked.add(new Ranked(kind.get(rank), rank));
            }
        });
        out.println();
        out.println(messages.text("check.gravest"));
        int number = 0;
        for (Ranked one : ranked.stream()
                .sorted(Comparator.comparing((Ranked each) -> each.finding().severity())
                        .thenComparingInt(Ranked::rank))
                .limit(SHOWN)
                .toList()) {
            number++;
            Remark remark = Remark.of(one.finding(), messages);
            out.println(String.format("%4d. %s  %s", number, remark.where(), remark.weight()));
            paragraph("      ", remark.sentence());
            paragraph("      → ", remark.advice());
        }
    }

    private void paragraph(String lead, String text) {
        StringBuilder line = new StringBuilder(lead);
        boolean empty = true;
        for (String word : text.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(lead.length()));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line);
    }
}
