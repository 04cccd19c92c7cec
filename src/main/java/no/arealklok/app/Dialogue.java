package no.arealklok.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.arealklok.input.Mapping;
import no.arealklok.input.SheetMapping;
import no.arealklok.input.excel.column.ColumnTitles;
import no.arealklok.input.excel.mapping.Question;
import no.arealklok.language.Languages;
import no.arealklok.language.Messages;
import no.arealklok.service.ServiceTypes;

/**
 * Asks what only the register's owner can tell, a question at a time: its answer is a number of what is offered or the
 * word itself, nothing leaves it open, and a full stop ends all.
 */
final class Dialogue {
    private static final String ENOUGH = ".";
    private static final int MOST_TRIES = 3;
    private final BufferedReader in;
    private final PrintWriter out;
    private final Messages messages;
    private final ServiceTypes types;
    private boolean ended;

    Dialogue(BufferedReader in, PrintWriter out, Messages messages, ServiceTypes types) {
        this.in = in;
        this.out = out;
        this.messages = messages;
        this.types = types;
    }

    /** @return the mapping with the answers in it */
    Mapping ask(String file, List<Question> questions, Mapping mapping) throws IOException {
        out.println();
        out.println(messages.text("ask.begin", questions.size(), file));
        Mapping answered = mapping;
        int number = 0;
        for (Question question : questions) {
            number++;
            if (!ended) {
                out.println();
                out.println(number + "/" + questions.size() + "  " + sentence(question));
                out.println("     " + offers(question));
                Optional<String> answer = answer(question);
                if (answer.isPresent()) {
                    answered = question.answeredIn(answered, answer.get());
                }
            }
        }
        out.println();
        return answered;
    }

    boolean isEnded() {
        return ended;
    }

    private String sentence(Question question) {
        String examples = question.examples().stream().map(Dialogue::shown).collect(Collectors.joining(", "));
        return switch (question.kind()) {
            case COLUMN -> messages.text("ask.column", shown(question.sheet()), shown(question.heading()), examples);
            case SERVICE -> messages.text("ask.service", shown(question.sheet()), examples);
            case WORD ->
                messages.text(
                        "ask.word",
                        shown(question.word()),
                        shown(question.heading()),
                        ColumnTitles.title(question.column(), messages.language()),
                        question.rows());
            case REMARK ->
                messages.text("ask.remark", shown(question.word()), shown(question.heading()), question.rows());
            case TOTAL -> messages.text("ask.total", shown(question.word()), shown(question.heading()));
            case UNITS -> messages.text("ask.units", question.rows(), shown(question.heading()), examples);
            case BUILDING ->
                messages.text(
                        "ask.building",
                        shown(question.word()),
                        shown(question.sheet()),
                        shown(question.examples().get(0)),
                        shown(question.examples().get(1)));
        };
    }

    /** A text of the register on one line, without what would steer a terminal. */
    private static String shown(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return plain.length() > 60 ? plain.substring(0, 60) + "…" : plain;
    }

    private String offers(Question question) {
        return IntStream.range(0, question.offers().size())
                .mapToObj(i -> (i + 1) + " " + title(question, i))
                .collect(Collectors.joining("   "));
    }

    private String title(Question question, int index) {
        String offer = question.offers().get(index);
        return switch (offer) {
            case SheetMapping.IGNORE -> messages.text("ask.ignore." + question.kind());
            case SheetMapping.KEEP -> messages.text("ask.keep." + question.kind());
            case SheetMapping.ONE -> messages.text("ask.one." + question.kind());
            case SheetMapping.SEVERAL -> messages.text("ask.several." + question.kind());
            default -> title(question, offer, index);
        };
    }

    private String title(Question question, String offer, int index) {
        if (question.kind() == Question.Kind.COLUMN) {
            return ColumnTitles.title(offer, messages.language());
        }
        return types.findNamed(offer)
                .map(type -> type.label().in(messages.language()))
                .orElseGet(() -> ColumnTitles.choice(question.column(), index, messages.language()));
    }

    /** Empty when it is left open. */
    private Optional<String> answer(Question question) throws IOException {
        for (int i = 0; i < MOST_TRIES; i++) {
            out.print("     > ");
            out.flush();
            String line = in.readLine();
            if (line == null || line.strip().equals(ENOUGH)) {
                ended = true;
                return Optional.empty();
            }
            if (line.isBlank()) {
                return Optional.empty();
            }
            Optional<String> answer = meaning(question, line.strip());
            if (answer.isPresent()) {
                return answer;
            }
            out.println("     " + messages.text("ask.again", question.offers().size()));
        }
        return Optional.empty();
    }

    /** What the words typed mean: {@code 2}, {@code kapasitet}, or several services, {@code 1, 2}. */
    private Optional<String> meaning(Question question, String typed) {
        List<String> parts = new ArrayList<>();
        for (String part : typed.split("\\s*[,+]\\s*")) {
            Optional<String> one = one(question, part);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            parts.add(one.get());
        }
        boolean services = parts.stream().allMatch(part -> types.findNamed(part).isPresent());
        return parts.size() == 1 || question.kind() == Question.Kind.WORD && services
                ? Optional.of(String.join(", ", parts))
                : Optional.empty();
    }

    private Optional<String> one(Question question, String typed) {
        List<String> offers = question.offers();
        return IntStream.range(0, offers.size())
                .filter(i -> typed.equals(Integer.toString(i + 1))
                        || typed.equalsIgnoreCase(offers.get(i))
                        || typed.equalsIgnoreCase(title(question, i)))
                .mapToObj(offers::get)
                .findFirst()
                .or(() -> question.kind() == Question.Kind.COLUMN
                        ? Stream.of(typed)
                                .flatMap(word -> Languages.all().stream()
                                        .flatMap(language -> ColumnTitles.find(word, language).stream()))
                                .findFirst()
                        : types.findNamed(typed).map(type -> type.id()).filter(offers::contains));
    }
}
