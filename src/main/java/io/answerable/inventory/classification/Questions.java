package io.answerable.inventory.classification;

import io.answerable.graphql.ViewReader;
import io.answerable.inventory.register.LegalAnswers;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** The questions of the questionnaire, by the names of the answers. */
final class Questions {

    private static final List<String> ALL = Arrays.stream(LegalAnswers.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    private Questions() {}

    static List<String> answeredIn(LegalAnswers answers) {
        return ALL.stream().filter(it -> isAnswered(it, answers)).toList();
    }

    /** What has still to be answered; a question that another answer makes pointless is not asked. */
    static List<String> openIn(LegalAnswers answers) {
        return ALL.stream().filter(it -> !isAnswered(it, answers) && isAsked(it, answers)).toList();
    }

    private static boolean isAsked(String question, LegalAnswers answers) {
        return switch (question) {
            case "significantDesignChangeDate" -> Boolean.TRUE.equals(answers.significantDesignChange());
            case "systemicRisk" -> !Boolean.FALSE.equals(answers.gpaiModel());
            case "providerOutsideUnion" -> !Boolean.FALSE.equals(answers.gpaiModel());
            default -> true;
        };
    }

    private static boolean isAnswered(String question, LegalAnswers answers) {
        var answer = ViewReader.read(answers, question);
        return answer instanceof List<?> several ? !several.isEmpty() : answer != null;
    }
}
