// A meeting that is dragged to another day leads to the form that moves it, with that day filled in: a reason is still to be
// given, and all are told. Without it the meeting's own page has the way there.
const dragged = 'text/x-meeting';

for (const meeting of document.querySelectorAll('[data-move]')) {
  meeting.draggable = true;
  meeting.addEventListener('dragstart', (event) => {
    event.dataTransfer.setData(dragged, meeting.dataset.move);
    event.dataTransfer.effectAllowed = 'move';
  });
}

for (const day of document.querySelectorAll('[data-day]')) {
  const over = (is) => day.classList.toggle('week-day--over', is);
  day.addEventListener('dragover', (event) => {
    if (!event.dataTransfer.types.includes(dragged)) return;
    event.preventDefault();
    over(true);
  });
  day.addEventListener('dragleave', () => over(false));
  day.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const to = event.dataTransfer.getData(dragged);
    if (to) location.assign(`${to}?dag=${day.dataset.day}`);
  });
}
