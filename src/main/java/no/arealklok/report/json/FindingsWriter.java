package no.arealklok.report.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.finding.FindingCode;
import no.arealklok.finding.Severity;
import no.arealklok.language.Messages;
import no.arealklok.quantity.CellReference;
import no.arealklok.report.Remark;
import no.arealklok.run.InputFile;

/** Writes the findings in a register as JSON, for other programs, with the words of one language beside the codes. */
public final class FindingsWriter {
    private record FindingsFile(
            String register, String sha256, String version, String language, Counts counts, List<Entry> findings) {}

    private record Counts(long rejected, long assumed, long noted) {}

    private record Entry(
            Severity severity,
            FindingCode code,
            CellReference place,
            String found,
            List<String> arguments,
            String sentence,
            String advice) {}

    /** @param version of this program */
    public void write(InputFile register, String version, List<Finding> findings, Messages messages, Path file)
            throws IOException {
        FindingsFile content = new FindingsFile(
                register.name(),
                register.sha256(),
                version,
                messages.language(),
                new Counts(
                        count(findings, Severity.REJECTED),
                        count(findings, Severity.ASSUMED),
                        count(findings, Severity.NOTED)),
                findings.stream().map(finding -> entry(finding, messages)).toList());
        Files.writeString(file, JsonWriter.JSON.writeValueAsString(content) + "\n", StandardCharsets.UTF_8);
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static Entry entry(Finding finding, Messages messages) {
        Remark remark = Remark.of(finding, messages);
        return new Entry(
                finding.severity(),
                finding.code(),
                finding.place(),
                finding.found(),
                finding.arguments(messages.language()),
                remark.sentence(),
                remark.advice());
    }
}
