package dev.etiquette.application.web;

import dev.etiquette.advice.RunawayRulesException;
import dev.etiquette.application.store.RefusedOwnerException;
import dev.etiquette.application.store.TooMuchKnownException;
import dev.etiquette.application.store.UnknownOwnerException;
import dev.etiquette.application.store.UnreadableOwnerException;
import dev.etiquette.json.InvalidJsonException;
import dev.etiquette.json.JsonProblem;
import dev.etiquette.model.InvalidFactException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says what is wrong, where, and what was expected, as RFC 9457 has it. */
@RestControllerAdvice
class ProblemHandler extends ResponseEntityExceptionHandler {

    /** By number, as the generations of Spring call it otherwise. */
    private static final int CONTENT_TOO_LARGE = 413;

    private static final String SECONDS_UNTIL_NEXT_TRY = "5";

    @ExceptionHandler({UnknownOwnerException.class, NotAdvisedException.class})
    ProblemDetail notFound(RuntimeException unknown) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, message(unknown));
    }

    @ExceptionHandler
    ProblemDetail tooMuch(TooMuchKnownException tooMuch) {
        return ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(CONTENT_TOO_LARGE), message(tooMuch));
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableOwnerException unreadable) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, message(unreadable));
    }

    @ExceptionHandler({BadRequestException.class, InvalidFactException.class, RefusedOwnerException.class})
    ProblemDetail badRequest(RuntimeException wrong) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, message(wrong));
    }

    @ExceptionHandler
    ProblemDetail invalidJson(InvalidJsonException wrong) {
        return problems(wrong, true);
    }

    /** Of what Jackson has read, lines and columns are those of a copy: they would mislead. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidJsonException wrong) {
                return handleExceptionInternal(unreadable, problems(wrong, false), headers, status, request);
            }
        }
        return super.handleHttpMessageNotReadable(unreadable, headers, status, request);
    }

    private static ProblemDetail problems(InvalidJsonException wrong, boolean places) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "The document cannot be read: " + wrong.problems().get(0).message());
        List<Map<String, Object>> all =
                wrong.problems().stream().map(each -> problem(each, places)).toList();
        detail.setProperty("problems", all);
        return detail;
    }

    private static Map<String, Object> problem(JsonProblem problem, boolean place) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("pointer", problem.pointer());
        if (place) {
            fields.put("line", problem.line());
            fields.put("column", problem.column());
        }
        fields.put("message", problem.message());
        return fields;
    }

    /** It is neither the caller's fault nor done when asked again at once: the rules do too much with these facts. */
    @ExceptionHandler
    ProblemDetail limitReached(RunawayRulesException runaway) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, message(runaway));
        detail.setProperty("rules", runaway.rules());
        return detail;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(PessimisticLockingFailureException taken) {
        return tryAgain("The owner is being reviewed, which takes its time.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ending(CancellationException stopped) {
        return tryAgain("The application is shutting down.");
    }

    private static ResponseEntity<ProblemDetail> tryAgain(String why) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_NEXT_TRY)
                .body(ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, why));
    }

    private static String message(RuntimeException thrown) {
        return String.valueOf(thrown.getMessage());
    }
}
