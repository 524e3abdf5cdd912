package io.answerable;

import org.junit.jupiter.api.Test;

@AnswerableTest
class ApplicationTests {

    @Test
    void starts() {}
}
