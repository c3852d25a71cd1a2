// Shows the imports that go on, as the server tells of them. Without it the page shows them as they were when it was loaded.
'use strict';

const running = document.getElementById('running');

function words(run) {
  const left = run.secondsLeft == null ? '' :
    `, about ${Math.floor(run.secondsLeft / 60)}:${String(run.secondsLeft % 60).padStart(2, '0')} minutes left`;
  const part = run.share > 0 && run.share < 1 ? `${Math.round(run.share * 100)} %, ` : '';
  return `${run.source}: ${part}${run.records.toLocaleString('en')} records, ` +
    `${Math.round(run.recordsPerSecond).toLocaleString('en')} a second${left}`;
}

new EventSource('/api/v1/imports/events').onmessage = event => {
  const runs = JSON.parse(event.data);
  running.replaceChildren(...(runs.length ? runs.map(words) : ['None.']).map(text => {
    const paragraph = document.createElement('p');
    paragraph.textContent = text;
    return paragraph;
  }));
};
