package dev.etiquette.spring.autoconfigure;

import dev.etiquette.BookEvent;
import dev.etiquette.spring.review.ReviewScheduler;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Another book may advise otherwise: nobody need wait for the next look at the store. */
final class BookAdoptedListener implements ApplicationListener<PayloadApplicationEvent<BookEvent.Adopted>> {

    private final ReviewScheduler scheduler;

    BookAdoptedListener(ReviewScheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<BookEvent.Adopted> event) {
        scheduler.wake();
    }
}
