package no.arealklok.app;

import java.io.IOException;
import java.util.List;
import no.arealklok.finding.Finding;
import no.arealklok.finding.UnusableInputException;
import no.arealklok.input.Mapping;
import no.arealklok.input.TableReading;
import no.arealklok.input.excel.RegisterCheck;
import no.arealklok.input.excel.RegisterReader;
import no.arealklok.input.excel.grid.RegisterFile;
import no.arealklok.input.excel.mapping.MappingDraft;
import no.arealklok.input.excel.mapping.OpenQuestions;
import no.arealklok.input.excel.mapping.Question;
import no.arealklok.service.ServiceTypes;

/** Reads a register, asks about what was not understood, and again with the answers: they may bring new questions. */
final class Inquiry {
    private static final int MOST_ROUNDS = 3;

    private final RegisterFile file;
    private final ServiceTypes types;
    private final Dialogue dialogue;

    Inquiry(RegisterFile file, ServiceTypes types, Dialogue dialogue) {
        this.file = file;
        this.types = types;
        this.dialogue = dialogue;
    }

    private record Look(List<TableReading> tables, List<Finding> findings) {}

    /** What is known with what was answered; unchanged when nothing was asked. */
    MappingChoice.Chosen ask(MappingChoice.Chosen begun) throws IOException {
        MappingChoice.Chosen now = begun;
        for (int round = 0; round < MOST_ROUNDS && !dialogue.isEnded(); round++) {
            Look look = look(now.mapping());
            Mapping draft = new MappingDraft(look.findings()).draft(look.tables(), "");
            Mapping known = now.known();
            List<Question> open = new OpenQuestions(types, look.tables(), look.findings())
                    .in(draft).stream()
                            .filter(question -> !question.isIn(known))
                            .toList();
            if (open.isEmpty()) {
                return now;
            }
            Mapping answered = dialogue.ask(file.name(), open, draft);
            now = new MappingChoice.Chosen(
                    now.mapping().with(answered.answers()), known.with(answered), now.files(), true);
        }
        return now;
    }

    private Look look(Mapping mapping) {
        RegisterReader reader = new RegisterReader();
        try {
            RegisterCheck check = reader.check(file, types, mapping);
            return new Look(check.tables(), check.findings());
        } catch (UnusableInputException e) {
            if (!MappingChoice.mayHelp(e)) {
                throw e;
            }
            return new Look(reader.survey(file, types, mapping), e.findings());
        }
    }
}
