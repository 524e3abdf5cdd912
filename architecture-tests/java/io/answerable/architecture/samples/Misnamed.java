package io.answerable.architecture.samples;

import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Controller;

/** Holds classes with misleading names. */
final class Misnamed {

    private Misnamed() {}

    /** A controller that does not say so. */
    @Controller
    static class Chatbot {}
}

class SilentCheck {

    @Test
    void neverRuns() {}
}
