// What rules can name, with meanings; what the book's own texts declare included.
import {ask} from "./server.js"

export const words = () => ask("words")
