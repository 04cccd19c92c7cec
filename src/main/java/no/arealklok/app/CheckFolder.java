package no.arealklok.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.arealklok.app.folder.FolderLock;
import no.arealklok.finding.Finding;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.RegisterCheck;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.mapping.MappingDraft;
import no.arealklok.input.json.MappingWriter;
import no.arealklok.language.Messages;
import no.arealklok.library.Release;
import no.arealklok.report.Remark;
import no.arealklok.report.annotation.AnnotatedWorkbookWriter;
import no.arealklok.report.document.FindingList;
import no.arealklok.report.json.FindingsWriter;
import no.arealklok.report.writer.TableWorkbookWriter;
import no.arealklok.run.Checksum;
import no.arealklok.run.InputFile;
import picocli.CommandLine;

/** What a check writes, in one folder: the register back with its findings, and the findings for other programs. */
final class CheckFolder implements AutoCloseable {
    private final RegisterFile register;
    private final Path folder;
    private final CommandLine commandLine;
    private final Messages messages;
    private Optional<FolderLock> lock = Optional.empty();

    CheckFolder(RegisterFile register, Path folder, CommandLine commandLine, Messages messages) {
        this.register = register;
        this.folder = folder;
        this.commandLine = commandLine;
        this.messages = messages;
    }

    /** Not before there is something to write. */
    private void open() throws IOException {
        if (lock.isEmpty()) {
            lock = Optional.of(FolderLock.of(folder, commandLine, messages));
        }
    }

    @Override
    public void close() throws IOException {
        if (lock.isPresent()) {
            lock.get().close();
        }
    }

    /** @return the files, the one for people first */
    List<Path> write(RegisterCheck check) throws IOException {
        List<Path> written = new ArrayList<>(write(check.findings()));
        written.add(writeMapping(check.tables(), check.findings()));
        return written;
    }

    /** A mapping to start from. */
    Path writeMapping(List<TableReading> tables, List<Finding> findings) throws IOException {
        open();
        Path mapping = folder.resolve(MappingChoice.DRAFT);
        new MappingWriter().write(new MappingDraft(findings).draft(tables, MappingChoice.DRAFT), mapping);
        return mapping;
    }

    /** For a register that could not be used. */
    List<Path> write(List<Finding> findings) throws IOException {
        open();
        Path json = folder.resolve("findings.json");
        new FindingsWriter()
                .write(
                        Checksum.of(InputFile.Role.REGISTER, register.path()),
                        Release.number(),
                        findings,
                        messages,
                        json);
        return List.of(workbook(findings), json);
    }

    private Path workbook(List<Finding> findings) throws IOException {
        String name = register.name();
        if (AnnotatedWorkbookWriter.takes(register.path())) {
            Path copy = beside(name.lastIndexOf('.') > 0 ? name.substring(name.lastIndexOf('.')) : ".xlsx");
            if (new AnnotatedWorkbookWriter()
                    .write(register.path(), register.password(), Remark.all(findings, messages), messages, copy)) {
                return copy;
            }
            commandLine.getErr().println(messages.text("check.noCopy", name));
        }
        Path list = beside(".xlsx");
        new TableWorkbookWriter().write(new FindingList().of(name, findings, messages), list);
        return list;
    }

    /** Called after the register; a copy that is checked again keeps its name, but is never written upon itself. */
    private Path beside(String ending) throws IOException {
        String name = register.name();
        String stem = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        String suffix = "-" + messages.text("check.suffix");
        Path same = folder.resolve(stem + ending);
        boolean free = !Files.exists(same) || !Files.isSameFile(same, register.path());
        return stem.endsWith(suffix) && free ? same : folder.resolve(stem + suffix + ending);
    }
}
