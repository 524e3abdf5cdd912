package io.answerable.inventory;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dossier says about a campaign that asks units which AI they use. Units, people, systems and suppliers are
 * referred to by key.
 */
public record SurveyFacts(String key, String title, LocalDate opened, LocalDate due, @Nullable LocalDate closed,
        @Nullable String coordinator, List<Declaration> declarations) {

    /**
     * The answer of one unit.
     *
     * @param by key of the person who attested it
     * @param date day of the attestation
     */
    public record Declaration(String unit, DeclarationStatus status, @Nullable String by, @Nullable LocalDate date,
            List<Use> uses) {}

    /**
     * A tool that the unit uses.
     *
     * @param system its entry in the register; null says nothing about it
     * @param declaredOn null: the day of the declaration
     */
    public record Use(String key, String tool, @Nullable String usedFor, String process, @Nullable String supplier,
            @Nullable String system, @Nullable LocalDate declaredOn) {}
}
