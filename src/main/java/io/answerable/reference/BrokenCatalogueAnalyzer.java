package io.answerable.reference;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why the application does not start, instead of a stack trace. */
class BrokenCatalogueAnalyzer extends AbstractFailureAnalyzer<BrokenCatalogue> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenCatalogue cause) {
        return new FailureAnalysis("A catalogue is broken: " + cause.getMessage(),
                "Correct the file, or take the one of the release.", cause);
    }
}
