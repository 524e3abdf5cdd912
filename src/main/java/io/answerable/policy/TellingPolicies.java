package io.answerable.policy;

import java.time.LocalDate;
import java.util.List;

/** Tells what the organisation knows of its policies, in the words in which a dossier brings them. */
public interface TellingPolicies {

    /** The policies of that day by key, each in the edition that is in force or else the latest; a fixed number of statements. */
    List<PolicyFacts> told(LocalDate asOf);
}
