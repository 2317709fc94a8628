/** A reader that works once for each trace and remembers its answer as long as the trace lives. */
export function once<Subject extends object, Answer extends object | string>(
  read: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const answers = new WeakMap<Subject, Answer>()
  return (subject) => {
    const known = answers.get(subject)
    if (known !== undefined) return known
    const answer = read(subject)
    answers.set(subject, answer)
    return answer
  }
}
