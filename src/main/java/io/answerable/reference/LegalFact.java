package io.answerable.reference;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question about an AI system that the EU AI Act makes duties depend on, to be answered with yes or no. */
public enum LegalFact {
    PUBLIC_AUTHORITY("publicAuthorityOrPublicService", null), USED_ON_WORKERS("usedAtWorkplaceOnWorkers",
            null), DECIDES_ON_PERSONS("decidesOrAssistsDecisionsOnPersons",
                    null), PERSONAL_DATA("processesPersonalData", null), PROFILING("profilingOfNaturalPersons",
                            null), CONTROLS_INPUT_DATA("controlsInputData", null), LAW_ENFORCEMENT("lawEnforcementUse",
                                    null), INTERACTS_WITH_PEOPLE("interactsWithPeople", "50(1)"), SYNTHETIC_CONTENT(
                                            "generatesSyntheticContent", "50(2)"), EMOTION_OR_BIOMETRIC_CATEGORISATION(
                                                    "emotionOrBiometricCategorisation", "50(3)"), DEEP_FAKES(
                                                            "publishesDeepFakes", "50(4)a"), PUBLIC_INTEREST_TEXT(
                                                                    "publishesPublicInterestText",
                                                                    "50(4)b"), PROVIDER_OUTSIDE_UNION(
                                                                            "providerOutsideUnion", null), GPAI_MODEL(
                                                                                    "gpaiModel", null), SYSTEMIC_RISK(
                                                                                            "systemicRisk", null);

    private final String key;
    private final @Nullable String transparencyCase;

    LegalFact(String key, @Nullable String transparencyCase) {
        this.key = key;
        this.transparencyCase = transparencyCase;
    }

    /** The case of Article 50 that says so. */
    public Optional<String> transparencyCase() {
        return Optional.ofNullable(transparencyCase);
    }

    /** Its name in the catalogue. */
    public String key() {
        return key;
    }

    static Optional<LegalFact> named(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }

    /** What a case of Article 50 says about a system, for example {@code 50(1)}: that it interacts with people. */
    public static Optional<LegalFact> ofTransparencyCase(String transparencyCase) {
        return Arrays.stream(values()).filter(it -> transparencyCase.equals(it.transparencyCase)).findFirst();
    }
}
