package io.answerable.architecture.samples;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;

/** Breaks the rules about controllers, injection and the security context. */
@Controller
public class BadController {

    @Autowired JdbcClient jdbc;

    Object caller() {
        return SecurityContextHolder.getContext();
    }
}
